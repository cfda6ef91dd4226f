/**
 * Whether so many flips are few enough.
 *
 * @param limit a number of flips, or a share of all like `2%`; null for no limit
 * @param of everything that was tried
 */
export function withinLimit(flips: number, of: number, limit: string | null): boolean {
  if (limit === null) return true;
  const number = Number.parseFloat(limit);
  // Compared as products: a share of few has no exact quotient.
  return limit.endsWith('%') ? flips * 100 <= number * of : flips <= number;
}
