import type { AttributionRole, TouchKind } from '@alongside/shared/vocabulary/attribution';
import type { Money } from '@alongside/shared/vocabulary/values';
import { describe, expect, test } from 'vitest';
import { attributionModels } from '../../../attribution/models/attribution-models.ts';
import { creditByModel } from '../../../attribution/models/credit-by-model.ts';
import {
  add,
  commonWeights,
  fraction,
  multiply,
  ZERO,
  type Fraction,
} from '../../../attribution/models/fraction.ts';
import type { ModelFacts } from '../../../attribution/models/model-facts.ts';
import type { DealRole } from '../../../attribution/models/model-settings.ts';
import { removalEffects } from '../../../attribution/models/removal-effects.ts';
import { shapleyValues } from '../../../attribution/models/shapley-values.ts';
import { weighByModel } from '../../../attribution/models/weigh-by-model.ts';
import {
  choiceOf,
  dollars,
  factsWith,
  journeysOf,
  nameOf,
  readCases,
  touchAt,
  zone,
} from './model-case.ts';

interface Choice {
  readonly model: string;
  readonly settings?: object;
}

interface HouseCase {
  readonly title: string;
  readonly choice: Choice;
  readonly amount?: Money;
  readonly convertedDay?: number;
  readonly milestones?: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<string, number>>;
}

const houseTouches = [
  touchAt('p1', 0, 1),
  touchAt('p2', 10 * 24, 2),
  touchAt('p1', 25 * 24, 3),
  touchAt('p3', 40 * 24, 4),
  touchAt('p2', 55 * 24, 5),
];
const houseMilestones = { lead_created: 't2', opportunity_created: 't3', closed: 't5' };

describe('the deal of V10: three partners, five touches', () => {
  test.each(readCases<HouseCase>('house.json'))('$title', (one) => {
    const marks = Object.entries(one.milestones ?? houseMilestones);
    const facts = factsWith({
      convertedAt: touchAt('p1', (one.convertedDay ?? 60) * 24, 9).happenedAt,
      touches: houseTouches,
      milestones: Object.fromEntries(marks.map(([name, id]) => [name, `tou_${id}`])),
    });
    const amount = one.amount ?? dollars(10_000_000);
    expect(creditsOf(facts, one.choice, amount)).toEqual(one.expected);
  });
});

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

interface DealCase {
  readonly title: string;
  readonly amount?: number;
  readonly touches?: readonly (readonly [string, number, TouchKind?])[];
  readonly facts?: {
    readonly convertedAt?: string;
    readonly milestones?: ModelFacts['milestones'];
    readonly primaryPartnerId?: string;
    readonly splits?: readonly (readonly [string, number])[];
    readonly roles?: readonly (readonly [string, AttributionRole, 'unregistered'?])[];
    readonly dealRoles?: readonly (readonly [string, DealRole])[];
    readonly journeys?: readonly (readonly [string, number, number])[];
  };
  readonly choice: Choice;
  readonly expected?: Readonly<Record<string, number>>;
  readonly refused?: string;
}

describe('deals by every other model, and what is refused', () => {
  const cases = readCases<DealCase>('deals.json');

  test.each(cases)('$title', (one) => {
    const amount = dollars(one.amount ?? 10_000);
    if (one.expected) expect(creditsOf(dealFacts(one), one.choice, amount)).toEqual(one.expected);
    else {
      const credit = creditByModel(dealFacts(one), choiceOf(one.choice), amount, zone);
      expect(credit).toMatchObject({ kind: 'refused', code: one.refused });
    }
  });

  test('every model has a case', () => {
    const all = [
      ...cases,
      ...readCases<HouseCase>('house.json'),
      ...readCases<PathCase>('paths.json'),
    ];
    expect(Object.keys(attributionModels).sort()).toEqual(
      [...new Set(all.map(({ choice }) => choice.model))].sort(),
    );
  });
});

function dealFacts({ touches = [], facts = {} }: DealCase): ModelFacts {
  const { splits = [], roles = [], dealRoles = [], journeys = [], primaryPartnerId } = facts;
  return factsWith({
    ...(facts.convertedAt === undefined ? {} : { convertedAt: facts.convertedAt }),
    touches: touches.map(([name, hours, kind], index) => touchAt(name, hours, index + 1, kind)),
    milestones: facts.milestones ?? {},
    primaryPartnerId: primaryPartnerId === undefined ? null : `par_${primaryPartnerId}`,
    splits: splits.map(([name, basisPoints]) => ({ partnerId: `par_${name}`, basisPoints })),
    roles: roles.map(([name, role, unregistered]) => ({
      partnerId: `par_${name}`,
      registrationId: unregistered ? null : `reg_${name}`,
      role,
    })),
    dealRoles: dealRoles.map(([name, role]) => ({ partnerId: `par_${name}`, role })),
    journeys: journeysOf(journeys).map((journey) => ({
      ...journey,
      path: journey.path.map((name) => (name.startsWith('p') ? `par_${name}` : name)),
    })),
  });
}

function creditsOf(facts: ModelFacts, choice: Choice, amount: Money): Record<string, number> {
  const credit = creditByModel(facts, choiceOf(choice), amount, zone);
  if (credit.kind === 'refused') throw new Error(credit.code);
  expect(credit.payees.reduce((sum, { share }) => sum + share, 0)).toBe(10_000);
  return Object.fromEntries(
    credit.payees.map(({ payee, credit }) => [nameOf(payee), credit!.amountMinor]),
  );
}

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
