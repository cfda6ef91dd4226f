import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** Domain 3.6: the clock brings a late registration to the next approver. */
export const escalateRegistration = defineOperation({
  name: 'registration.escalate',
  summary: 'Bring a late registration to the next approver',
  method: 'POST',
  path: '/v1/registrations/:registrationId/escalate',
  input: z.strictObject({ registrationId: idOf('registration'), idempotencyKey }),
  /** `approve`: the rules of engagement approve it by itself; the caller asks for that. */
  output: z.strictObject({ result: z.enum(['moved_on', 'stays', 'approve', 'nothing']) }),
  errors: ['not_found'],
  audience: ['system'],
  writes: true,
});
