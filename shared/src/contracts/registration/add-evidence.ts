import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { evidenceInput } from './registration-fields.ts';

/** R34: what somebody knows about this customer, dated, for the decision or the conflict. */
export const addEvidence = defineOperation({
  name: 'registration.add-evidence',
  summary: 'Add evidence to a registration',
  method: 'POST',
  path: '/v1/registrations/:registrationId/evidence',
  input: z.strictObject({
    registrationId: idOf('registration'),
    ...evidenceInput.shape,
    idempotencyKey,
  }),
  output: z.strictObject({ evidenceItemId: idOf('evidenceItem') }),
  errors: ['not_found', 'action_not_possible'],
  audience: ['partner', 'ae', 'manager', 'admin', 'system'],
  writes: true,
});
