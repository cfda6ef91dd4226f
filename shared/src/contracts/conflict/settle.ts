import { z } from 'zod';
import { conflictModel } from '../../vocabulary/conflict-model.ts';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** R32, R39: settles a conflict; a decision other than the proposed one needs a reason. */
export const settleConflict = defineOperation({
  name: 'conflict.settle',
  summary: 'Settle a conflict',
  method: 'POST',
  path: '/v1/conflicts/:conflictId/settle',
  input: z.strictObject({
    conflictId: idOf('conflict'),
    winner: idOf('registration'),
    /** Needed when the winner is not the one the rules propose. */
    overrideReason: text(1000).optional(),
    idempotencyKey,
  }),
  output: conflictModel,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
