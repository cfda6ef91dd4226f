import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** Domain 3.6: the clock looks whether a new registration earns a quicker answer; each once. */
export const takeFastLane = defineOperation({
  name: 'registration.take-fast-lane',
  summary: 'Give a registration a quicker answer where it earned one',
  method: 'POST',
  path: '/v1/registrations/:registrationId/fast-lane',
  input: z.strictObject({ registrationId: idOf('registration'), idempotencyKey }),
  /** `approve`: the lane approves it; the caller asks for that. */
  output: z.strictObject({ result: z.enum(['approve', 'sooner', 'shadow', 'nothing']) }),
  errors: ['not_found'],
  audience: ['system'],
  writes: true,
});
