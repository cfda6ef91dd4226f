import { z } from 'zod';
import { actionForm } from '../../vocabulary/card-action.ts';
import { idOf } from '../../vocabulary/ids.ts';
import { managers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** Domain 3.9: what approving will do in the CRM, before it does: link the one open deal, choose among several, or create. */
export const previewApproval = defineOperation({
  name: 'registration.preview-approval',
  summary: 'See what an approval will do',
  method: 'GET',
  path: '/v1/registrations/:registrationId/approval-preview',
  input: z.strictObject({ registrationId: idOf('registration') }),
  output: actionForm,
  errors: ['not_found', 'action_not_possible'],
  audience: managers,
  writes: false,
});
