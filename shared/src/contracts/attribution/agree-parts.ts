import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { basisPoints, idempotencyKey } from '../../vocabulary/values.ts';
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
      .array(z.strictObject({ partnerId: idOf('partner'), basisPoints }))
      .max(50)
      .describe('10,000 basis points together; empty when nothing is agreed any more'),
    idempotencyKey,
  }),
  output: z.strictObject({ dealId: idOf('deal') }),
  errors: ['not_found', 'action_not_possible'],
  audience: [...managers, 'system'],
  writes: true,
});
