import { mostFirst } from '../most-first.ts';

/** How a group of registrations was answered. */
export interface Rate {
  readonly name: string;
  readonly decided: number;
  readonly approved: number;
  /** Hundredths of a percent. */
  readonly approvedBasisPoints: number;
  /** Minutes from submission to answer within which half, and nine of ten, were answered. */
  readonly medianMinutes: number;
  readonly p90Minutes: number;
}

/** Counts answers by group. Times are kept as counts by the minute: exact, and never more than the minutes there are. */
export function createRateTable(): {
  add(name: string, approved: boolean, minutes: number): void;
  rows(): readonly Rate[];
} {
  const groups = new Map<string, { approved: number; minutes: Map<number, number> }>();
  return {
    add: (name, approved, minutes) => {
      const group = groups.get(name) ?? { approved: 0, minutes: new Map<number, number>() };
      if (approved) group.approved += 1;
      group.minutes.set(minutes, (group.minutes.get(minutes) ?? 0) + 1);
      groups.set(name, group);
    },
    rows: () =>
      [...groups]
        .map(([name, { approved, minutes }]) => toRate(name, approved, minutes))
        .toSorted(
          mostFirst(
            ({ decided }) => decided,
            ({ name }) => name,
          ),
        ),
  };
}

function toRate(name: string, approved: number, minutes: ReadonlyMap<number, number>): Rate {
  const sorted = [...minutes].toSorted(([one], [other]) => one - other);
  const decided = sorted.reduce((sum, [, count]) => sum + count, 0);
  return {
    name,
    decided,
    approved,
    approvedBasisPoints: Math.round((approved * 10_000) / decided),
    medianMinutes: quantile(sorted, decided, 50),
    p90Minutes: quantile(sorted, decided, 90),
  };
}

/** The least value that so many of a hundred do not exceed (nearest rank). */
function quantile(
  sorted: readonly (readonly [number, number])[],
  all: number,
  ofHundred: number,
): number {
  let seen = 0;
  for (const [minutes, count] of sorted) {
    seen += count;
    if (seen * 100 >= all * ofHundred) return minutes;
  }
  return 0;
}
