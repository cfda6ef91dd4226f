import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** Domain 3.9: the partner confirms help in one tap; logged by us and confirmed, it qualifies whatever its kind. */
export const confirmTouch = defineOperation({
  name: 'attribution.confirm-touch',
  summary: 'Confirm help that was logged on a deal',
  method: 'POST',
  path: '/v1/touches/:touchId/confirm',
  input: z.strictObject({ touchId: idOf('touch'), idempotencyKey }),
  output: z.strictObject({ touchId: idOf('touch') }),
  errors: ['not_found'],
  audience: ['partner'],
  writes: true,
});
