import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** Only before the approval; later it is a release (domain 3.2). */
export const withdrawRegistration = defineOperation({
  name: 'registration.withdraw',
  summary: 'Take back a registration that is not decided yet',
  method: 'POST',
  path: '/v1/registrations/:registrationId/withdraw',
  input: z.strictObject({ registrationId: idOf('registration'), idempotencyKey }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible'],
  audience: ['partner', 'system'],
  writes: true,
});
