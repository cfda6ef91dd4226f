import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** R60, R61: posts to the thread of a registration; `internal` notes never reach the partner. */
export const postMessage = defineOperation({
  name: 'collaboration.post-message',
  summary: 'Post a message',
  method: 'POST',
  path: '/v1/registrations/:registrationId/messages',
  input: z.strictObject({
    registrationId: idOf('registration'),
    body: text(5000),
    audience: z.enum(['partner', 'internal']),
    idempotencyKey,
  }),
  output: z.strictObject({ messageId: idOf('message') }),
  errors: ['not_found', 'action_not_possible'],
  audience: ['partner', 'ae', 'manager', 'admin', 'system'],
  writes: true,
});
