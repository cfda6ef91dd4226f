import { fraction, type Fraction } from '@alongside/backend/rules/attribution/models/fraction';
import type {
  ModelChoice,
  ModelName,
} from '@alongside/backend/rules/attribution/models/model-settings';
import { removalEffects } from '@alongside/backend/rules/attribution/models/removal-effects';
import { shapleyValues } from '@alongside/backend/rules/attribution/models/shapley-values';
import { z } from 'zod';
import { errorOf, greatestError, type Exact } from './compare.ts';
import { creditPaths, shareOut, type ValuedJourney } from './credit-paths.ts';
import { readExactNumber } from './exact-number.ts';
import { findTransitions } from './find-transitions.ts';
import { HEURISTICS } from './heuristics.ts';
import {
  firstOrLastPerPath,
  linearPerTouch,
  totalOfEveryModel,
  zeroWithoutChannel,
} from './worked-path-checks.ts';

/** How far the product is from what an example expects; `named` are the numbers in the figure's name. */
type Check = (
  journeys: readonly ValuedJourney[],
  expected: unknown,
  named: readonly string[],
) => number;

/** Every figure that an example may expect, by its name. */
const CHECKS: readonly (readonly [RegExp, Check])[] = [
  [/^first_touch$/, credits(HEURISTICS.first_touch)],
  [/^last_touch$/, credits(HEURISTICS.last_touch)],
  [/^linear(?:_touch|_counting_repeats)?$/, credits(HEURISTICS.linear_touch)],
  [/^position_(\d+)_(?:\d+_)?(\d+)$/, checkPosition],
  [/^transitions$/, (journeys, expected) => far(findTransitions(journeys), expected)],
  [/^probability_of_conversion$/, checkProbability],
  [/^removal_effects$/, (journeys, expected) => far(removalEffects(journeys).effects, expected)],
  [/^markov$/, checkMarkov],
  [/^shapley$/, (journeys, expected) => far(shapleyValues(journeys), expected)],
  [/^every_model_total_value$/, totalOfEveryModel],
  [/^(first|last)_touch_per_path$/, firstOrLastPerPath],
  [/^linear_per_touch$/, linearPerTouch],
  [/^last_non_(.+)_gives_zero_to_final_\1_in$/, zeroWithoutChannel],
];

/** The error of one expected figure; infinite when we know no figure of that name and shape. */
export function checkFigure(
  name: string,
  journeys: readonly ValuedJourney[],
  expected: unknown,
): number {
  for (const [pattern, check] of CHECKS) {
    const found = pattern.exec(name);
    if (found !== null) return orInfinite(() => check(journeys, expected, found.slice(1)));
  }
  return Infinity;
}

/** An expectation in a shape that no figure has is not reached. */
function orInfinite(error: () => number): number {
  try {
    return error();
  } catch (problem) {
    if (problem instanceof z.ZodError) return Infinity;
    throw problem;
  }
}

function credits<M extends ModelName>(choice: ModelChoice<M>): Check {
  return (journeys, expected) => far(creditPaths(journeys, choice, conversionsOf), expected);
}

function checkPosition(
  journeys: readonly ValuedJourney[],
  expected: unknown,
  [first, last]: readonly string[],
): number {
  const settings = { first: Number(first) * 100, last: Number(last) * 100 };
  return credits({ model: 'position', settings })(journeys, expected, []);
}

function checkProbability(journeys: readonly ValuedJourney[], expected: unknown): number {
  return errorOf(removalEffects(journeys).probability, exactly(z.number().parse(expected)));
}

function checkMarkov(journeys: readonly ValuedJourney[], expected: unknown): number {
  const conversions = journeys.reduce((sum, journey) => sum + journey.conversions, 0);
  const whole = fraction(BigInt(conversions), 1n);
  return far(shareOut(whole, removalEffects(journeys).effects), expected);
}

function far(found: Exact, expected: unknown): number {
  const figures = z.record(z.string(), z.number()).parse(expected);
  const exact = Object.entries(figures).map(([key, value]) => [key, exactly(value)] as const);
  return greatestError(found, new Map(exact));
}

function exactly(value: number): Fraction {
  return readExactNumber(String(value));
}

function conversionsOf({ conversions }: ValuedJourney): Fraction {
  return fraction(BigInt(conversions), 1n);
}
