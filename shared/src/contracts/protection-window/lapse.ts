import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from '../registration/registration-receipt.ts';

/** R21, domain 3.3: a manager ends a protection that was quiet for too long. */
export const lapseProtection = defineOperation({
  name: 'protection-window.lapse',
  summary: 'End a protection that was quiet for too long',
  method: 'POST',
  path: '/v1/registrations/:registrationId/lapse',
  input: z.strictObject({ registrationId: idOf('registration'), idempotencyKey }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin'],
  writes: true,
});
