import { z } from 'zod';
import { explanationModel } from '../../vocabulary/explanation-model.ts';
import { idOf } from '../../vocabulary/ids.ts';
import { crmUsers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** O1: "Why?" for any decision. */
export const explainDecision = defineOperation({
  name: 'card.explain-decision',
  summary: 'Explain a decision',
  method: 'GET',
  path: '/v1/decisions/:decisionId',
  input: z.strictObject({ decisionId: idOf('decision') }),
  output: explanationModel,
  errors: ['not_found'],
  audience: [...crmUsers, 'system'],
  writes: false,
});
