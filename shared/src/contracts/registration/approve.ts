import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** R19, R23: approve, open the window, and do in the CRM what the preview said. */
export const approveRegistration = defineOperation({
  name: 'registration.approve',
  summary: 'Approve a registration',
  method: 'POST',
  path: '/v1/registrations/:registrationId/approve',
  input: z.strictObject({
    registrationId: idOf('registration'),
    /** `create`, `none`, or the id of the open deal to link (the values of the preview's field). */
    deal: z.string().max(64).default('none'),
    /** Needed when the rules would not approve: why it is right all the same (domain 3.2, exceptions). */
    exceptionReason: text(1000).optional(),
    /** What the partner has to keep to, for an exception; the partner reads it. */
    conditions: text(1000).optional(),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
