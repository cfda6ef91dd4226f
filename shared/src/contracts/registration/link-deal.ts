import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, line } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** Domain 3.9: joins a registration to a deal of the CRM; also what "Link it" on the card does. */
export const linkDeal = defineOperation({
  name: 'registration.link-deal',
  summary: 'Link a registration to a deal of the CRM',
  method: 'POST',
  path: '/v1/registrations/:registrationId/link-deal',
  input: z.strictObject({
    registrationId: idOf('registration'),
    dealRecordId: line(64),
    /** Whose record it is; the caller's own account unless named, else the one connected first. */
    installationId: idOf('installation').optional(),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'crm_record_unknown', 'crm_unavailable'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
