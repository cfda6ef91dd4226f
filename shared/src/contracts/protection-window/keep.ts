import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from '../registration/registration-receipt.ts';

/** Domain 3.3: a manager keeps a protection that was quiet for too long; the silence is counted anew. */
export const keepProtection = defineOperation({
  name: 'protection-window.keep',
  summary: 'Keep a protection although it was quiet',
  method: 'POST',
  path: '/v1/registrations/:registrationId/keep',
  input: z.strictObject({ registrationId: idOf('registration'), idempotencyKey }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin'],
  writes: true,
});
