import type { Flip, FlipKind } from './flip.ts';
import { mostFirst } from './most-first.ts';

/** Flips that share a partner, a tier, a rule or a change of the rules. */
export interface Tally {
  readonly flips: number;
  readonly kinds: Readonly<Partial<Record<FlipKind, number>>>;
  /** Sum over the windows that moved; earlier ends count down. */
  readonly days: number;
}

/** Counts flips by keys; holds no more than the keys. */
export interface TallyTable {
  add(key: string, flip: Flip): void;
  /** Most flips first; at equal numbers by key. */
  readonly rows: () => readonly (readonly [string, Tally])[];
}

export function createTallyTable(): TallyTable {
  const rows = new Map<string, { flips: number; kinds: Record<string, number>; days: number }>();
  return {
    add: (key, { kinds, days }) => {
      const row = rows.get(key) ?? { flips: 0, kinds: {}, days: 0 };
      row.flips += 1;
      row.days += days;
      for (const kind of kinds) row.kinds[kind] = (row.kinds[kind] ?? 0) + 1;
      rows.set(key, row);
    },
    rows: () =>
      [...rows].toSorted(
        mostFirst(
          ([, { flips }]) => flips,
          ([key]) => key,
        ),
      ),
  };
}
