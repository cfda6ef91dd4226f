import type { Journey } from './model-facts.ts';
import { refused, type Refused } from './weighed.ts';
import { areCounts } from './whole-numbers.ts';

/** States of the chain that are nobody. */
export const START = '(start)';
export const CONVERSION = '(conversion)';
export const NOTHING = '(null)';
const RESERVED: ReadonlySet<string> = new Set([START, CONVERSION, NOTHING]);

/** What is wrong with the journeys: a count that is no whole number, or a name that the chain uses. */
export function findJourneyProblem(journeys: readonly Journey[]): Refused | undefined {
  for (const { path, conversions, nulls } of journeys) {
    if (!areCounts(conversions, nulls)) return refused('bad_journey', { conversions, nulls });
    const reserved = path.find((name) => RESERVED.has(name));
    if (path.length === 0 || reserved !== undefined) {
      return refused('bad_journey', { name: reserved ?? null });
    }
  }
  return undefined;
}
