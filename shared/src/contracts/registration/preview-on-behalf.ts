import { z } from 'zod';
import { actionForm } from '../../vocabulary/card-action.ts';
import { idOf } from '../../vocabulary/ids.ts';
import { crmUsers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** Domain 3.9: for whom a deal's customer can be registered, filled with what the deal says. */
export const previewOnBehalf = defineOperation({
  name: 'registration.preview-on-behalf',
  summary: "See what registering a deal's customer for a partner asks for",
  method: 'GET',
  path: '/v1/deals/:dealId/registration-preview',
  input: z.strictObject({ dealId: idOf('deal') }),
  output: actionForm,
  errors: ['not_found', 'action_not_possible'],
  audience: crmUsers,
  writes: false,
});
