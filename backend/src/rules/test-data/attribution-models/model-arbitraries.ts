import { touchKind } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import fc from 'fast-check';
import type { ModelFacts } from '../../attribution/models/model-facts.ts';
import type { ModelChoice, ModelName } from '../../attribution/models/model-settings.ts';
import { choiceOf, factsWith, touchAt } from './model-case.ts';

const names = ['p1', 'p2', 'p3', 'p4'] as const;
export const partner = fc.constantFrom(...names);

export const choices: readonly ModelChoice<ModelName>[] = [
  choiceOf({ model: 'first' }),
  choiceOf({ model: 'last' }),
  choiceOf({ model: 'linear', settings: { repeats: 'each' } }),
  choiceOf({ model: 'linear', settings: { repeats: 'once' } }),
  choiceOf({ model: 'position', settings: { first: 4000, last: 3000 } }),
  choiceOf({ model: 'u_shaped' }),
  choiceOf({ model: 'w_shaped' }),
  choiceOf({ model: 'full_path' }),
  choiceOf({ model: 'j_shaped' }),
  choiceOf({ model: 'inverse_j' }),
  choiceOf({ model: 'time_decay', settings: { halfLifeHours: 168 } }),
  choiceOf({ model: 'simple_decay' }),
  choiceOf({ model: 'primary' }),
  choiceOf({ model: 'split' }),
  choiceOf({
    model: 'sourced_influenced',
    settings: { sourced: 7000, influencedEach: 1500, influencedCap: 2500 },
  }),
  choiceOf({
    model: 'role_split',
    settings: { parts: { sourcing: 5000, co_sell: 3000, services: 2000 }, missing: 'company' },
  }),
  choiceOf({ model: 'kind_weighted', settings: { halfLifeHours: 72, perDay: 2, perKind: 3 } }),
  choiceOf({ model: 'markov' }),
  choiceOf({ model: 'shapley' }),
];
export const anyChoice = fc.constantFrom(...choices);

export const touches = fc
  .array(
    fc.tuple(partner, fc.integer({ min: 0, max: 2000 }), fc.constantFrom(...touchKind.options)),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((rows) => rows.map(([name, hours, kind], index) => touchAt(name, hours, index + 1, kind)));

const ids = (list: readonly string[]) => list.map((name): Id<'partner'> => `par_${name}`);
const journeys = fc.array(
  fc.record({
    path: fc.array(partner, { minLength: 1, maxLength: 6 }).map(ids),
    conversions: fc.nat(9),
    nulls: fc.nat(9),
  }),
  { maxLength: 8 },
);

const splits = fc.integer({ min: 0, max: 10_000 }).map((part) => [
  { partnerId: 'par_p1' as const, basisPoints: part },
  { partnerId: 'par_p2' as const, basisPoints: 10_000 - part },
]);

/** Deals of four partners with every fact that a model may ask for. */
export const deals: fc.Arbitrary<ModelFacts> = fc
  .tuple(touches, journeys, splits, partner, fc.nat(11))
  .map(([touches, journeys, splits, primary, lead]) =>
    factsWith({
      touches,
      journeys,
      splits,
      primaryPartnerId: `par_${primary}`,
      milestones: { lead_created: touches[lead % touches.length]?.touchId ?? 'tou_t1' },
      roles: [
        { partnerId: 'par_p1', registrationId: 'reg_p1', role: 'sourced' },
        { partnerId: 'par_p2', registrationId: null, role: 'influenced' },
      ],
      dealRoles: [
        { partnerId: 'par_p1', role: 'sourcing' },
        { partnerId: 'par_p3', role: 'sourcing' },
        { partnerId: 'par_p2', role: 'services' },
      ],
    }),
  );
