import { z } from 'zod';
import { crmRole } from '../../vocabulary/actor.ts';
import { idOf } from '../../vocabulary/ids.ts';
import { emailAddress, idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** Architecture 4: roles stand on the CRM user; an unknown signed user is an AE. */
export const setRole = defineOperation({
  name: 'installation.set-role',
  summary: 'Give a CRM user a role',
  method: 'POST',
  path: '/v1/roles',
  input: z.strictObject({ email: emailAddress, role: crmRole, idempotencyKey }),
  output: z.strictObject({ crmUserId: idOf('crmUser'), role: crmRole }),
  errors: ['not_found'],
  audience: ['admin', 'system'],
  writes: true,
});
