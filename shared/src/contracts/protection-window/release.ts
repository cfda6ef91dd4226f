import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { releaseReason } from '../../vocabulary/registration.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from '../registration/registration-receipt.ts';

/** Ends a live window before its time because the partner gave up or agreed (domain 3.2). */
export const releaseProtection = defineOperation({
  name: 'protection-window.release',
  summary: 'Release the protection of a registration',
  method: 'POST',
  path: '/v1/registrations/:registrationId/release',
  input: z.strictObject({
    registrationId: idOf('registration'),
    reason: releaseReason,
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['partner', 'manager', 'admin', 'system'],
  writes: true,
});
