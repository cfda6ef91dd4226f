import { defineProductLine as contract } from '@alongside/shared/contracts/policy/define-product-line';
import { handle } from '../platform/operation-handler.ts';
import { upsertProductLine } from '../protection-window/scope-store.ts';

/** R12: defines a product line, or renames it; its number never changes. */
export const defineProductLine = handle(contract, async (context, input) => {
  const { code, name } = await upsertProductLine(context.tx, input.code, input.name);
  context.audit(`product-line:${code}`, { code });
  return { code, name };
});
