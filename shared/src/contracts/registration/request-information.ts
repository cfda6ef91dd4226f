import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** One pausing request a registration; the decision clock stands still until the answer (domain 3.6). */
export const requestInformation = defineOperation({
  name: 'registration.request-information',
  summary: 'Ask the partner for information',
  method: 'POST',
  path: '/v1/registrations/:registrationId/request-information',
  input: z.strictObject({
    registrationId: idOf('registration'),
    question: text(1000),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
