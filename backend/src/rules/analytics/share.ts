/** A part of a whole: `part` of `of` things, both counted once each. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** How many of all things are like this. */
export function shareOf<T>(all: readonly T[], isPart: (one: T) => boolean): Share {
  return { part: all.filter(isPart).length, of: all.length };
}

/** A share in basis points, rounded; null where there is nothing to be part of. */
export function sharePoints({ part, of }: Share): number | null {
  return of === 0 ? null : Math.round((part * 10_000) / of);
}
