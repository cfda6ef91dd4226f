import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, percentage } from '../../vocabulary/values.ts';
import { managers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** R45: parts that were agreed before the close, for the model `split`; they replace what was agreed before. */
export const agreeParts = defineOperation({
  name: 'attribution.agree-parts',
  summary: 'Note the parts of a deal that were agreed with its partners',
  method: 'POST',
  path: '/v1/deals/:dealId/agreed-parts',
  input: z.strictObject({
    dealId: idOf('deal'),
    parts: z
      .record(idOf('partner'), percentage)
      .refine((parts) => Object.keys(parts).length <= 50, {
        error: 'must name at most 50 partners',
      })
      .describe('By partner; 100 % together, or empty when nothing is agreed any more'),
    idempotencyKey,
  }),
  output: z.strictObject({ dealId: idOf('deal') }),
  errors: ['not_found', 'action_not_possible'],
  audience: [...managers, 'system'],
  writes: true,
});
