const ALL = 10_000;

/** Whether each is a whole number of basis points, 0 to 10,000. */
export function areBasisPoints(...values: readonly number[]): boolean {
  return values.every((value) => Number.isSafeInteger(value) && value >= 0 && value <= ALL);
}

/** Whether each is a whole number from 0. */
export function areCounts(...values: readonly number[]): boolean {
  return values.every((value) => Number.isSafeInteger(value) && value >= 0);
}
