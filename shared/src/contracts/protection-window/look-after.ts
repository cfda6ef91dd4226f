import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, instant } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** R21, R27, domain 3.3, 3.7: the clock warns of silence, reminds of the end and follows a partner that leaves; each once. */
export const lookAfterProtection = defineOperation({
  name: 'protection-window.look-after',
  summary: 'Do what time asks for a protection that runs',
  method: 'POST',
  path: '/v1/registrations/:registrationId/look-after',
  input: z.strictObject({ registrationId: idOf('registration'), idempotencyKey }),
  output: z.strictObject({
    /** True when somebody was told something, or the protection ended. */
    changed: z.boolean(),
    /** When to look again; absent when the protection ended. */
    lookAgainAt: instant.optional(),
  }),
  errors: ['not_found'],
  audience: ['system'],
  writes: true,
});
