import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** Domain 3.9: the partner confirms what was registered for it; the time of submission stays. */
export const confirmRegistration = defineOperation({
  name: 'registration.confirm',
  summary: 'Confirm a registration made for you',
  method: 'POST',
  path: '/v1/registrations/:registrationId/confirm',
  input: z.strictObject({ registrationId: idOf('registration'), idempotencyKey }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible'],
  audience: ['partner'],
  writes: true,
});
