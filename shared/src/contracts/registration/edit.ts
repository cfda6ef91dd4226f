import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { country, idempotencyKey, line, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { startFields } from './registration-fields.ts';
import { registrationReceipt } from './registration-receipt.ts';

const { companyName, website, contactName, contactEmail } = startFields;
const { estimatedAmountMinor, currency, expectedCloseOn } = startFields;

/** Domain 3.2, 3.7: what is not named stays. Another partner, product or country is looked at again. */
export const editRegistration = defineOperation({
  name: 'registration.edit',
  summary: 'Change a registration',
  method: 'POST',
  path: '/v1/registrations/:registrationId/edit',
  input: z.strictObject({
    registrationId: idOf('registration'),
    partnerId: idOf('partner').optional(),
    /** Who answers at that partner; without it nobody in particular. */
    partnerContactId: idOf('partnerContact').optional(),
    productLines: z.array(line(64)).min(1).max(20).optional(),
    country: country.optional(),
    estimatedAmountMinor: estimatedAmountMinor.optional(),
    /** As people write it, like `84,000.50`; counts when `estimatedAmountMinor` is left out. */
    estimatedAmount: line(60).optional(),
    /** The currency of the amount; the registration's own when it is left out. */
    currency: currency.optional(),
    expectedCloseOn: expectedCloseOn.optional(),
    contactName: contactName.optional(),
    contactEmail: contactEmail.optional(),
    need: text(2000).optional(),
    /** Another customer is refused with what to do instead. */
    companyName,
    website,
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
