import {
  add,
  commonWeights,
  fraction,
  multiply,
  ZERO,
  type Fraction,
} from '@alongside/backend/rules/attribution/models/fraction';
import type { Journey, ModelFacts } from '@alongside/backend/rules/attribution/models/model-facts';
import type {
  ModelChoice,
  ModelName,
} from '@alongside/backend/rules/attribution/models/model-settings';
import { weighByModel } from '@alongside/backend/rules/attribution/models/weigh-by-model';
import { fromMilliseconds } from '@alongside/backend/rules/kernel/instant';
import { createZoneDays } from '@alongside/backend/rules/kernel/zone-days';
import { PlainError } from '../../machine/plain-error.mjs';
import type { Exact } from './compare.ts';

/** A journey with what its conversions were worth together. */
export interface ValuedJourney extends Journey {
  readonly value: Fraction;
}

const PARTNER = 'par_';
const zone = createZoneDays('UTC');
const minute = 60_000;

/**
 * What a model of the product gives each channel over all paths: every path is one deal, and `whole`
 * says what there is to share on it. Touches of a channel that does not count do not qualify.
 */
export function creditPaths<M extends ModelName>(
  journeys: readonly ValuedJourney[],
  choice: ModelChoice<M>,
  whole: (journey: ValuedJourney) => Fraction,
  counts: (channel: string) => boolean = () => true,
): Exact {
  const sums = new Map<string, Fraction>();
  for (const journey of journeys) {
    const amount = whole(journey);
    if (amount.numerator === 0n) continue;
    const weights = weighByModel(dealOf(journey.path, counts), choice, zone);
    if (weights.kind === 'refused') {
      throw new PlainError(`"${journey.path.join(' > ')}" cannot be weighed: ${weights.code}.`);
    }
    const total = weights.payees.reduce((sum, { weight }) => sum + weight, 0n);
    for (const { key, weight } of weights.payees) {
      const channel = key.slice(PARTNER.length);
      const part = multiply(amount, fraction(weight, total));
      sums.set(channel, add(sums.get(channel) ?? ZERO, part));
    }
  }
  return sums;
}

/** Shares a whole in the ratio of the parts; nothing when all of them are nothing. */
export function shareOut(whole: Fraction, parts: Exact): Exact {
  const weights = commonWeights(parts);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0n);
  return new Map(
    weights.map(([name, weight]) => [
      name,
      total === 0n ? ZERO : multiply(whole, fraction(weight, total)),
    ]),
  );
}

function dealOf(path: readonly string[], counts: (channel: string) => boolean): ModelFacts {
  return {
    convertedAt: fromMilliseconds(path.length * minute),
    touches: path.map((channel, index) => ({
      touchId: `tou_${index}`,
      partnerId: `${PARTNER}${channel}`,
      kind: 'meeting',
      happenedAt: fromMilliseconds(index * minute),
      qualifying: counts(channel),
    })),
    milestones: {},
    primaryPartnerId: null,
    splits: [],
    roles: [],
    dealRoles: [],
    journeys: [],
  };
}
