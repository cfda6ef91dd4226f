import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { revocationReason } from '../../vocabulary/registration.ts';
import { idempotencyKey, localDate, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { registrationReceipt } from '../registration/registration-receipt.ts';

/** Domain 3.2: the first of two steps to take protection back; the evidence stays with us, the partner reads the reason. */
export const proposeRevocation = defineOperation({
  name: 'protection-window.propose-revocation',
  summary: 'Propose to take protection back',
  method: 'POST',
  path: '/v1/registrations/:registrationId/propose-revocation',
  input: z.strictObject({
    registrationId: idOf('registration'),
    reason: revocationReason,
    happenedOn: localDate,
    evidence: text(2000),
    evidenceUrl: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
