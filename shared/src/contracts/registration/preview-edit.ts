import { z } from 'zod';
import { actionForm } from '../../vocabulary/card-action.ts';
import { idOf } from '../../vocabulary/ids.ts';
import { managers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** Domain 3.2, 3.7: what stands in a registration, to change it, and what a change will do. */
export const previewEdit = defineOperation({
  name: 'registration.preview-edit',
  summary: 'See what a change of a registration will do',
  method: 'GET',
  path: '/v1/registrations/:registrationId/edit-preview',
  input: z.strictObject({ registrationId: idOf('registration') }),
  output: actionForm,
  errors: ['not_found', 'action_not_possible'],
  audience: managers,
  writes: false,
});
