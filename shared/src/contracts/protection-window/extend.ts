import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from '../registration/registration-receipt.ts';

/** R20, domain 3.3: moves the end of a live window; also answers a partner's request. */
export const extendProtection = defineOperation({
  name: 'protection-window.extend',
  summary: 'Extend the protection of a registration',
  method: 'POST',
  path: '/v1/registrations/:registrationId/extend',
  input: z.strictObject({
    registrationId: idOf('registration'),
    days: z.coerce.number().int().min(1).max(365),
    reason: text(1000),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
