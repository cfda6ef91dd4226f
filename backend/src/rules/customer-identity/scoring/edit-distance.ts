/**
 * Letters inserted, left out, changed or swapped with their neighbour between two words; counting
 * stops at `most` + 1, so that unlike words cost little.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1)
      line.push(cheapest(a, b, row, column, { line, above, before }));
    if (Math.min(...line) > most) return most + 1;
    [before, above] = [above, line];
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

interface Lines {
  readonly line: readonly number[];
  readonly above: readonly number[];
  readonly before: readonly number[];
}

function cheapest(a: string, b: string, row: number, column: number, lines: Lines): number {
  const here = a.charAt(row - 1);
  const there = b.charAt(column - 1);
  const change = at(lines.above, column - 1) + (here === there ? 0 : 1);
  const cost = Math.min(change, at(lines.above, column) + 1, at(lines.line, column - 1) + 1);
  const swapped = here === b.charAt(column - 2) && there === a.charAt(row - 2);
  return swapped ? Math.min(cost, at(lines.before, column - 2) + 1) : cost;
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.MAX_SAFE_INTEGER;
}
