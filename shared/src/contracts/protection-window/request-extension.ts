import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from '../registration/registration-receipt.ts';

/** The partner asks for more time; a pending request keeps the protection until it is decided (domain 3.3). */
export const requestExtension = defineOperation({
  name: 'protection-window.request-extension',
  summary: 'Ask for more time',
  method: 'POST',
  path: '/v1/registrations/:registrationId/request-extension',
  input: z.strictObject({
    registrationId: idOf('registration'),
    reason: text(1000),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible'],
  audience: ['partner', 'system'],
  writes: true,
});
