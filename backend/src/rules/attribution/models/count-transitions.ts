import type { Journey } from './model-facts.ts';
import { CONVERSION, NOTHING, START } from './find-journey-problem.ts';

/** How often each state was followed by each other: from, to, count. */
export type Transitions = ReadonlyMap<string, ReadonlyMap<string, bigint>>;

/**
 * Counts the steps of all journeys, from the start to a conversion or to nothing. A step from a
 * channel to itself is none: a > a > b steps from a to b once (domain 4, Markov).
 */
export function countTransitions(journeys: readonly Journey[]): Transitions {
  const counts = new Map<string, Map<string, bigint>>();
  const count = (from: string, to: string, times: number) => {
    if (times === 0) return;
    const row = counts.get(from) ?? new Map<string, bigint>();
    row.set(to, (row.get(to) ?? 0n) + BigInt(times));
    counts.set(from, row);
  };
  for (const { path, conversions, nulls } of journeys) {
    const steps = [START, ...path].filter((name, index, all) => name !== all[index - 1]);
    steps.slice(1).forEach((to, index) => count(steps[index] ?? START, to, conversions + nulls));
    const last = steps.at(-1) ?? START;
    count(last, CONVERSION, conversions);
    count(last, NOTHING, nulls);
  }
  return counts;
}

export function sumRow(row: ReadonlyMap<string, bigint>): bigint {
  return [...row.values()].reduce((sum, times) => sum + times, 0n);
}
