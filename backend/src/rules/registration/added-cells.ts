import type { IntRange, Scope } from '../claim/scope.ts';

/**
 * The cells that `after` covers and `before` does not, as scopes that may overlap each other: every
 * territory of the product lines that came, and the territories that came for all lines.
 */
export function addedCells(before: Scope, after: Scope): Scope[] {
  const lines = subtractRanges(after.productLines, before.productLines);
  const places = subtractRanges(after.territories, before.territories);
  return [
    { productLines: lines, territories: after.territories },
    { productLines: after.productLines, territories: places },
  ].filter(({ productLines, territories }) => productLines.length > 0 && territories.length > 0);
}

function subtractRanges(from: readonly IntRange[], taken: readonly IntRange[]): IntRange[] {
  return taken.reduce<IntRange[]>(
    (rest, one) => rest.flatMap((range) => subtractRange(range, one)),
    [...from],
  );
}

/** What is left of a range: nothing, one piece, or one on each side. */
function subtractRange(range: IntRange, taken: IntRange): IntRange[] {
  const end = range.to ?? Number.POSITIVE_INFINITY;
  const takenEnd = taken.to ?? Number.POSITIVE_INFINITY;
  const pieces: IntRange[] = [];
  const leftEnd = Math.min(end, taken.from);
  if (range.from < leftEnd) {
    pieces.push({ from: range.from, to: leftEnd === Number.POSITIVE_INFINITY ? null : leftEnd });
  }
  const rightStart = Math.max(range.from, takenEnd);
  if (rightStart < end) pieces.push({ from: rightStart, to: range.to });
  return pieces;
}
