import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { approvalFields } from './registration-fields.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** Domain 3.8: products, country and proof may follow by the same link without moving the time of submission. */
export const completeRegistration = defineOperation({
  name: 'registration.complete',
  summary: 'Add products, country or proof to a registration',
  method: 'POST',
  path: '/v1/registrations/:registrationId/complete',
  input: z.strictObject({
    registrationId: idOf('registration'),
    ...approvalFields,
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible'],
  audience: ['partner', 'manager', 'admin', 'system'],
  writes: true,
});
