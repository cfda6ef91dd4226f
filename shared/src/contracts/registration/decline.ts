import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { declineReason } from '../../vocabulary/registration.ts';
import { idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** A decline needs a reason the partner is shown (domain 3.2); the note stays internal. */
export const declineRegistration = defineOperation({
  name: 'registration.decline',
  summary: 'Decline a registration with a reason',
  method: 'POST',
  path: '/v1/registrations/:registrationId/decline',
  input: z.strictObject({
    registrationId: idOf('registration'),
    reason: declineReason,
    internalNote: text(1000).optional(),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
