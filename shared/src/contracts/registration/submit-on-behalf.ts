import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, line } from '../../vocabulary/values.ts';
import { crmUsers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';
import { approvalFields, evidenceInput, startFields } from './registration-fields.ts';
import { registrationReceipt } from './registration-receipt.ts';

const { contactName, contactEmail, expectedCloseOn } = startFields;
const { productLines, country, need } = approvalFields;

/**
 * Domain 3.9: one of us registers a deal's customer for a partner, whose person confirms it. It is
 * submitted now; linking it to the deal is left to whoever approves it.
 */
export const submitOnBehalf = defineOperation({
  name: 'registration.submit-on-behalf',
  summary: "Register a deal's customer for a partner",
  method: 'POST',
  path: '/v1/deals/:dealId/registrations',
  input: z.strictObject({
    dealId: idOf('deal'),
    /** Who confirms it; their partner is the one it is registered for. */
    partnerContactId: idOf('partnerContact'),
    contactName,
    contactEmail,
    /** As people write it, like `84,000.50`, in the deal's currency. */
    estimatedAmount: line(60),
    expectedCloseOn,
    productLines,
    country,
    need,
    /** One piece of proof; more may follow. */
    proof: evidenceInput.optional(),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible'],
  audience: [...crmUsers, 'system'],
  writes: true,
});
