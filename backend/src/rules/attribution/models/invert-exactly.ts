type Matrix = readonly (readonly bigint[])[];

/**
 * The adjugate and the determinant of a square matrix of whole numbers, whose quotient is the inverse:
 * fraction-free Gauss-Jordan elimination (Bareiss 1968, https://doi.org/10.2307/2004533), in which
 * every division is exact. It takes the pivots as they come, so no leading minor may be zero; those of
 * an absorbing chain are not. Throws a RangeError otherwise.
 */
export function invertExactly(matrix: Matrix): { adjugate: Matrix; determinant: bigint } {
  const size = matrix.length;
  let previous = 1n;
  let rows: Matrix = matrix.map((row, index) => [
    ...row,
    ...row.map((_, column) => (column === index ? 1n : 0n)),
  ]);
  for (let step = 0; step < size; step += 1) {
    const pivotRow = rows[step] ?? [];
    const pivot = pivotRow[step] ?? 0n;
    if (pivot === 0n) throw new RangeError('the matrix has no inverse');
    const divisor = previous;
    rows = rows.map((row, index) =>
      index === step ? row : eliminate(row, pivotRow, step, pivot, divisor),
    );
    previous = pivot;
  }
  return { adjugate: rows.map((row) => row.slice(size)), determinant: previous };
}

function eliminate(
  row: readonly bigint[],
  pivotRow: readonly bigint[],
  step: number,
  pivot: bigint,
  divisor: bigint,
): readonly bigint[] {
  const factor = row[step] ?? 0n;
  return row.map((value, column) => (pivot * value - factor * (pivotRow[column] ?? 0n)) / divisor);
}
