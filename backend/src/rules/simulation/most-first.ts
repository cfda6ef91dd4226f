/** Sorts the rows of a table: the greatest number first; at equal numbers by name, which differs. */
export function mostFirst<Row>(
  count: (row: Row) => number,
  name: (row: Row) => string,
): (a: Row, b: Row) => number {
  return (a, b) => count(b) - count(a) || (name(a) < name(b) ? -1 : 1);
}
