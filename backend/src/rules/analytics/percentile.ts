/**
 * The value that `percent` of all values do not pass, by nearest rank: always one that was measured.
 * Null of no values.
 */
export function percentile(values: readonly number[], percent: number): number | null {
  const rank = Math.max(1, Math.ceil((values.length * percent) / 100));
  return values.toSorted((a, b) => a - b)[rank - 1] ?? null;
}

/** The mean, rounded to a whole number; null of no values. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}
