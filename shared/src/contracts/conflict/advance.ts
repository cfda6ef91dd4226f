import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** R34, R39: what only time does to a conflict: settled by its rule where the organisation wants that, or handed up a level. */
export const advanceConflict = defineOperation({
  name: 'conflict.advance',
  summary: 'Settle a conflict by its rule, or hand it up',
  method: 'POST',
  path: '/v1/conflicts/:conflictId/advance',
  input: z.strictObject({ conflictId: idOf('conflict'), idempotencyKey }),
  output: z.strictObject({ outcome: z.enum(['settled', 'escalated', 'waits']) }),
  errors: ['not_found'],
  audience: ['system'],
  writes: true,
});
