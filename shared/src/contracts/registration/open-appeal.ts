import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { evidenceInput } from './registration-fields.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** Domain 3.6: the partner asks to look again, once and in time. What was decided stands meanwhile. */
export const openAppeal = defineOperation({
  name: 'registration.open-appeal',
  summary: 'Appeal against a decision',
  method: 'POST',
  path: '/v1/registrations/:registrationId/appeal',
  input: z.strictObject({
    registrationId: idOf('registration'),
    reason: text(2000),
    evidence: z.array(evidenceInput).max(10).optional(),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible'],
  audience: ['partner', 'system'],
  writes: true,
});
