import { ProductError } from '../platform/errors.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { listProductLines, type ProductLine } from '../protection-window/scope-store.ts';

/** The tenant's product lines that are meant, by code or by name, in the order of their numbers. */
export async function resolveProductLines(
  tx: TenantTransaction,
  named: readonly string[],
): Promise<readonly ProductLine[]> {
  if (named.length === 0) return [];
  const all = await listProductLines(tx);
  const meant = new Set(named.map((word) => findLine(all, word).number));
  return all.filter((line) => meant.has(line.number));
}

function findLine(all: readonly ProductLine[], word: string): ProductLine {
  const wanted = word.trim().toLowerCase();
  const line = all.find(
    (one) => one.code.toLowerCase() === wanted || one.name.toLowerCase() === wanted,
  );
  if (line !== undefined) return line;
  const offered = all.map((one) => one.name).join(', ');
  throw new ProductError(
    'input_invalid',
    { fields: 'product lines' },
    {
      fields: [
        {
          path: 'productLines',
          message: `"${word}" is not a product line. There are: ${offered || 'none yet'}.`,
        },
      ],
    },
  );
}
