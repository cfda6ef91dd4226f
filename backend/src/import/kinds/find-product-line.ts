import type { ProductLine } from '../../protection-window/scope-store.ts';
import { refused, type RowPlan } from './import-kind.ts';

/** A product line by code or name, in any case. */
export function findProductLine(
  lines: readonly ProductLine[],
  written: string,
): ProductLine | undefined {
  const wanted = written.trim().toLowerCase();
  return lines.find(
    ({ code, name }) => code.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
}

/** Tells which product lines there are. */
export function unknownProductLine(
  column: string,
  written: string,
  lines: readonly ProductLine[],
): RowPlan {
  const offered = lines.map(({ code }) => code).join(', ');
  const remedy =
    offered === ''
      ? 'Define product lines first, with: alongside product-line <code> <name>.'
      : `Write one of: ${offered}.`;
  return refused(column, written, 'is not a product line', remedy);
}
