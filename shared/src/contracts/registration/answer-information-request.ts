import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** The partner answers what the manager asked; the decision clock goes on. */
export const answerInformationRequest = defineOperation({
  name: 'registration.answer-information-request',
  summary: 'Answer a request for information',
  method: 'POST',
  path: '/v1/registrations/:registrationId/answer-information-request',
  input: z.strictObject({
    registrationId: idOf('registration'),
    answer: text(2000),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible'],
  audience: ['partner', 'system'],
  writes: true,
});
