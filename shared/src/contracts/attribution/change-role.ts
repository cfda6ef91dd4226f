import { z } from 'zod';
import { attributionRole } from '../../vocabulary/attribution.ts';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { managers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** Domain 3.9: a role is fixed at approval; only an appeal, or evidence that proved false, changes it. */
export const changeRole = defineOperation({
  name: 'attribution.change-role',
  summary: 'Change the role that a partner got at approval',
  method: 'POST',
  path: '/v1/registrations/:registrationId/change-role',
  input: z.strictObject({
    registrationId: idOf('registration'),
    role: attributionRole,
    because: z.enum(['appeal', 'false_evidence']),
    idempotencyKey,
  }),
  output: z.strictObject({ registrationId: idOf('registration'), role: attributionRole }),
  errors: ['not_found', 'action_not_possible'],
  audience: [...managers, 'system'],
  writes: true,
});
