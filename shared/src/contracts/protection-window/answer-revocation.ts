import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from '../registration/registration-receipt.ts';

/** Domain 3.2: the second step. Another person than who proposed it confirms, or the clock does after the delay. */
export const answerRevocation = defineOperation({
  name: 'protection-window.answer-revocation',
  summary: 'Confirm or drop a proposal to take protection back',
  method: 'POST',
  path: '/v1/registrations/:registrationId/answer-revocation',
  input: z.strictObject({
    registrationId: idOf('registration'),
    answer: z.enum(['confirm', 'dismiss']).default('confirm'),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
