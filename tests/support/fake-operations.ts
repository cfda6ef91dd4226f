import { handle } from '@alongside/backend/platform/operation-handler';
import { decodeId, encodeId } from '@alongside/backend/platform/ids';
import { ProductError } from '@alongside/backend/platform/errors';
import { defineOperation } from '@alongside/shared/contracts/define-operation';
import { idOf } from '@alongside/shared/vocabulary/ids';
import { idempotencyKey } from '@alongside/shared/vocabulary/values';
import { z } from 'zod';

/** A small programme of operations on product lines, to try the dispatcher on. */
export const addLine = defineOperation({
  name: 'product-line.add',
  summary: 'Add a product line',
  method: 'POST',
  path: '/v1/product-lines',
  input: z.strictObject({
    number: z.int().min(1).max(1000),
    code: z.string().min(1).max(20),
    idempotencyKey,
  }),
  output: z.strictObject({ productLineId: idOf('productLine') }),
  errors: ['action_not_possible'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});

export const getLine = defineOperation({
  name: 'product-line.get',
  summary: 'See a product line',
  method: 'GET',
  path: '/v1/product-lines/:productLineId',
  input: z.strictObject({ productLineId: idOf('productLine') }),
  output: z.strictObject({ code: z.string() }),
  errors: ['not_found'],
  audience: ['ae', 'manager', 'admin', 'partner'],
  writes: false,
});

/** What a test can make `addLine` do between its write and its answer. */
export interface Interference {
  afterWrite?: (() => Promise<void>) | undefined;
  answer?: unknown;
}

export function fakeHandlers(interference: Interference) {
  return [
    handle(addLine, async ({ tx, actor, audit, wake, newId }, { number, code }) => {
      const productLineId = newId('productLine');
      await tx
        .insertInto('product_line')
        .values({
          tenant_id: decodeId('tenant', actor.tenantId),
          id: decodeId('productLine', productLineId),
          number,
          code,
          name: code,
        })
        .execute();
      audit(productLineId, { number });
      wake('crm-sync');
      await interference.afterWrite?.();
      if (interference.answer)
        return interference.answer as { productLineId: typeof productLineId };
      return { productLineId };
    }),
    handle(getLine, async ({ tx }, { productLineId }) => {
      const line = await tx
        .selectFrom('product_line')
        .select(['id', 'code'])
        .where('id', '=', decodeId('productLine', productLineId))
        .executeTakeFirst();
      if (!line || encodeId('productLine', line.id) !== productLineId) {
        throw new ProductError('not_found', { what: 'product line', value: productLineId });
      }
      return { code: line.code };
    }),
  ] as const;
}
