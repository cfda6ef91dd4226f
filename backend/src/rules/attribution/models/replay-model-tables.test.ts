import type { TouchKind } from '@alongside/shared/vocabulary/attribution';
import { describe, expect, test } from 'vitest';
import { add, commonWeights, fraction, multiply, ZERO, type Fraction } from './fraction.ts';
import type { ModelFacts } from './model-facts.ts';
import { removalEffects } from './removal-effects.ts';
import { shapleyValues } from './shapley-values.ts';
import { weighByModel } from './weigh-by-model.ts';
import {
  choiceOf,
  factsWith,
  journeysOf,
  nameOf,
  readCases,
  touchAt,
  zone,
} from '../../test-data/attribution-models/model-case.ts';

interface Choice {
  readonly model: string;
  readonly settings?: object;
}

interface PathCase {
  readonly title: string;
  /** Partners in order; `b*100` is a hundred touches. */
  readonly paths: readonly string[];
  readonly hours?: readonly number[];
  /** The last stands for the rest. */
  readonly kinds?: readonly TouchKind[];
  /** Milestones by the number of their touch. */
  readonly milestones?: Readonly<Record<string, number>>;
  readonly choice: Choice;
  readonly expected: Readonly<Record<string, string>>;
}

describe('exact parts of short paths', () => {
  test.each(readCases<PathCase>('paths.json'))('$title', (one) => {
    const sums = new Map<string, Fraction>();
    for (const path of one.paths) {
      for (const [name, part] of partsOf(pathFacts(one, path), one.choice)) {
        sums.set(name, add(sums.get(name) ?? ZERO, part));
      }
    }
    expect(inText(sums)).toEqual(one.expected);
  });
});

function pathFacts({ hours, kinds, milestones }: PathCase, path: string): ModelFacts {
  const partners = path.split(' ').flatMap((word) => {
    const [name = '', times = '1'] = word.split('*');
    return Array.from({ length: Number(times) }, () => name);
  });
  const touches = partners.map((name, index) =>
    touchAt(name, hours?.[index] ?? index / 100, index + 1, kinds?.[index] ?? kinds?.at(-1)),
  );
  const marks = Object.entries(milestones ?? {}).map(([name, number]) => [name, `tou_t${number}`]);
  return factsWith({ touches, milestones: Object.fromEntries(marks) });
}

interface JourneyCase {
  readonly title: string;
  readonly journeys: readonly (readonly [string, number, number])[];
  readonly probability?: string;
  readonly effects?: Readonly<Record<string, string>>;
  /** Of all conversions. */
  readonly markov?: Readonly<Record<string, string>>;
  readonly shapley?: Readonly<Record<string, string>>;
}

describe('what many journeys say of each channel', () => {
  test.each(readCases<JourneyCase>('journeys.json'))('$title', (one) => {
    const journeys = journeysOf(one.journeys);
    const { probability, effects } = removalEffects(journeys);
    if (one.probability) expect(textOf(probability)).toBe(one.probability);
    if (one.effects) expect(inText(effects)).toEqual(one.effects);
    const conversions = journeys.reduce((sum, journey) => sum + journey.conversions, 0);
    if (one.markov) expect(inText(sharesOf(effects, conversions))).toEqual(one.markov);
    if (one.shapley) expect(inText(shapleyValues(journeys))).toEqual(one.shapley);
  });
});

/** Weights in lowest terms. */
function partsOf(facts: ModelFacts, choice: Choice): Map<string, Fraction> {
  const weights = weighByModel(facts, choiceOf(choice), zone);
  if (weights.kind === 'refused') throw new Error(weights.code);
  const total = weights.payees.reduce((sum, { weight }) => sum + weight, 0n);
  return new Map(weights.payees.map(({ key, weight }) => [nameOf(key), fraction(weight, total)]));
}

function sharesOf(effects: ReadonlyMap<string, Fraction>, whole: number): Map<string, Fraction> {
  const weights = commonWeights(effects);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0n);
  return new Map(
    weights.map(([name, weight]) => [
      name,
      multiply(fraction(weight, total), fraction(BigInt(whole), 1n)),
    ]),
  );
}

function inText(fractions: ReadonlyMap<string, Fraction>): Record<string, string> {
  return Object.fromEntries([...fractions].map(([name, one]) => [name, textOf(one)]));
}

function textOf({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}
