import {
  add,
  fraction,
  multiply,
  ZERO,
  type Fraction,
} from '@alongside/backend/rules/attribution/models/fraction';
import type {
  ModelChoice,
  ModelName,
} from '@alongside/backend/rules/attribution/models/model-settings';
import { removalEffects } from '@alongside/backend/rules/attribution/models/removal-effects';
import { z } from 'zod';
import { errorOf, type Exact } from './compare.ts';
import { creditPaths, shareOut, type ValuedJourney } from './credit-paths.ts';
import { readExactNumber } from './exact-number.ts';
import { HEURISTICS } from './heuristics.ts';

/** Models that need nothing but the touches. */
const TOUCH_MODELS: readonly ModelChoice<ModelName>[] = [
  ...Object.values(HEURISTICS),
  { model: 'position', settings: { first: 4000, last: 4000 } },
  { model: 'u_shaped', settings: {} },
  { model: 'w_shaped', settings: {} },
  { model: 'full_path', settings: {} },
  { model: 'j_shaped', settings: {} },
  { model: 'inverse_j', settings: {} },
  { model: 'time_decay', settings: { halfLifeHours: 168 } },
  { model: 'simple_decay', settings: {} },
  { model: 'markov', settings: {} },
  { model: 'shapley', settings: {} },
];

/** Whatever the model, the credits of all channels are the whole value. */
export function totalOfEveryModel(journeys: readonly ValuedJourney[], expected: unknown): number {
  const value = journeys.map(valueOf).reduce(add, ZERO);
  const learnt = shareOut(value, removalEffects(journeys).effects);
  const credits = [learnt, ...TOUCH_MODELS.map((choice) => creditPaths(journeys, choice, valueOf))];
  return Math.max(...credits.map((credit) => errorOf(sumOf(credit), exactly(expected))));
}

/** On each path the first, or the last, channel alone gets this value. */
export function firstOrLastPerPath(
  journeys: readonly ValuedJourney[],
  expected: unknown,
  [end]: readonly string[],
): number {
  const choice = end === 'first' ? HEURISTICS.first_touch : HEURISTICS.last_touch;
  const errors = journeys.map((journey) => {
    const channel = end === 'first' ? journey.path[0] : journey.path.at(-1);
    const credit = creditPaths([journey], choice, valueOf);
    return errorOf(credit.get(channel ?? '') ?? ZERO, exactly(expected));
  });
  return Math.max(0, ...errors);
}

/** On each path every touch gets the value that is written as `3 / number of touches`. */
export function linearPerTouch(journeys: readonly ValuedJourney[], expected: unknown): number {
  const value = /^(\d+) \/ number of touches$/.exec(z.string().parse(expected))?.[1];
  if (value === undefined) return Infinity;
  const errors = journeys.flatMap((journey) => {
    const credit = creditPaths([journey], HEURISTICS.linear_touch, valueOf);
    return journey.path.map((channel) => {
      const times = BigInt(journey.path.filter((name) => name === channel).length);
      const part = multiply(exactly(value), fraction(times, BigInt(journey.path.length)));
      return errorOf(credit.get(channel) ?? ZERO, part);
    });
  });
  return Math.max(0, ...errors);
}

/** Last touch without a channel's own touches gives it nothing on the paths named. */
export function zeroWithoutChannel(
  journeys: readonly ValuedJourney[],
  expected: unknown,
  [without = '']: readonly string[],
): number {
  const errors = z
    .array(z.string())
    .parse(expected)
    .map((name) => {
      const named = journeys.filter(({ path }) => path.join(' > ') === name);
      const counts = (channel: string) => channel !== without;
      const credit = creditPaths(named, HEURISTICS.last_touch, valueOf, counts);
      const whole = named.map(valueOf).reduce(add, ZERO);
      return named.length === 0
        ? Infinity
        : errorOf(credit.get(without) ?? ZERO, ZERO) + errorOf(sumOf(credit), whole);
    });
  return Math.max(0, ...errors);
}

function sumOf(credit: Exact): Fraction {
  return [...credit.values()].reduce(add, ZERO);
}

function exactly(value: unknown): Fraction {
  return readExactNumber(String(z.union([z.number(), z.string()]).parse(value)));
}

function valueOf({ value }: ValuedJourney): Fraction {
  return value;
}
