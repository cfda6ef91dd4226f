import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** Domain 3.6: answers an appeal for good, one level above who decided. The partner reads the explanation. */
export const decideAppeal = defineOperation({
  name: 'registration.decide-appeal',
  summary: 'Answer an appeal',
  method: 'POST',
  path: '/v1/registrations/:registrationId/decide-appeal',
  input: z.strictObject({
    registrationId: idOf('registration'),
    answer: z.enum(['uphold', 'reject']),
    explanation: text(2000),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
