import { z } from 'zod';
import { conflictModel } from '../../vocabulary/conflict-model.ts';
import { idOf } from '../../vocabulary/ids.ts';
import { managers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** The conflict side by side with the decision the rules propose. */
export const getConflict = defineOperation({
  name: 'conflict.get',
  summary: 'See a conflict side by side',
  method: 'GET',
  path: '/v1/conflicts/:conflictId',
  input: z.strictObject({ conflictId: idOf('conflict') }),
  output: conflictModel,
  errors: ['not_found'],
  audience: managers,
  writes: false,
});
