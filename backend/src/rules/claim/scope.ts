/** Half-open range over the tenant's own numbers: one product line or country is [n, n+1); `to: null` has no upper end. */
export interface IntRange {
  readonly from: number;
  readonly to: number | null;
}

/** "All products", "everywhere": also covers a line or country added later (domain 3.4). */
export const anyRange: IntRange = { from: 0, to: null };

/** What a claim is about: every listed product line in every listed territory. */
export interface Scope {
  readonly productLines: readonly IntRange[];
  readonly territories: readonly IntRange[];
}

export const anyScope: Scope = { productLines: [anyRange], territories: [anyRange] };

/** True when two scopes share at least one cell (product line and territory). */
export function scopesOverlap(a: Scope, b: Scope): boolean {
  return (
    anyRangesOverlap(a.productLines, b.productLines) &&
    anyRangesOverlap(a.territories, b.territories)
  );
}

/** True when every listed range lies inside one range of `outer`. */
export function rangesCover(outer: readonly IntRange[], inner: readonly IntRange[]): boolean {
  return inner.every((range) => outer.some((candidate) => rangeCovers(candidate, range)));
}

function anyRangesOverlap(a: readonly IntRange[], b: readonly IntRange[]): boolean {
  return a.some((left) => b.some((right) => rangesOverlap(left, right)));
}

function rangesOverlap(a: IntRange, b: IntRange): boolean {
  return endOf(a) > b.from && endOf(b) > a.from && endOf(a) > a.from && endOf(b) > b.from;
}

function rangeCovers(outer: IntRange, inner: IntRange): boolean {
  return outer.from <= inner.from && endOf(inner) <= endOf(outer);
}

function endOf(range: IntRange): number {
  return range.to ?? Number.POSITIVE_INFINITY;
}
