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
    /** Needed when it is not what the rules propose. */
    overrideReason: text(1000).optional(),
    /** Sides that work the deal together with the winner instead of losing; needs a reason. */
    team: z.array(idOf('registration')).max(20).optional(),
    /** Left out: as the rules propose. With an older deal of ours that is teaming. */
    terms: z.enum(['exclusive', 'teaming']).optional(),
    idempotencyKey,
  }),
  output: conflictModel,
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
