import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { emailAddress, idempotencyKey, line } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** Says who stands behind an approver of the rules of engagement (R24). A person's id and role mean them without this. */
export const nameApprover = defineOperation({
  name: 'registration.name-approver',
  summary: 'Put a person behind an approver',
  method: 'POST',
  path: '/v1/approvers',
  input: z.strictObject({
    approver: line(64),
    email: emailAddress,
    /** False takes the person out again. */
    answers: z.boolean().default(true),
    idempotencyKey,
  }),
  output: z.strictObject({ crmUserId: idOf('crmUser'), approver: z.string() }),
  errors: ['not_found'],
  audience: ['admin', 'system'],
  writes: true,
});
