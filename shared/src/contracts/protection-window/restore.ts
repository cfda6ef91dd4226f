import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from '../registration/registration-receipt.ts';

/** Domain 3.2: undoes a lapse, a release or a revocation; the protection runs until the end it was promised. */
export const restoreProtection = defineOperation({
  name: 'protection-window.restore',
  summary: 'Bring back a protection that ended before its time',
  method: 'POST',
  path: '/v1/registrations/:registrationId/restore',
  input: z.strictObject({
    registrationId: idOf('registration'),
    reason: text(1000),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin'],
  writes: true,
});
