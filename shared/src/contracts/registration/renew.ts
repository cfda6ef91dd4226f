import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** Domain 3.5: before the term of a won deal ends the clock opens, warns and frees its renewal; each once. */
export const renewRegistration = defineOperation({
  name: 'registration.renew',
  summary: 'Do what time asks for the renewal of a won deal',
  method: 'POST',
  path: '/v1/registrations/:registrationId/renew',
  input: z.strictObject({ registrationId: idOf('registration'), idempotencyKey }),
  output: z.strictObject({
    changed: z.boolean(),
    /** The renewal, when it was opened. */
    renewalId: idOf('registration').optional(),
  }),
  errors: ['not_found', 'action_not_possible'],
  audience: ['system'],
  writes: true,
});
