import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { DealCondition } from '@alongside/shared/vocabulary/policy-tables';
import { countriesOf } from './deal-condition.ts';
import type { PolicyOverride } from './override-matches.ts';

/**
 * The values under which conditions hold, fact by fact; undefined where any value will do. Product
 * lines stand apart: a registration has several, so two lists of them never exclude each other.
 */
interface Reach {
  readonly partnerType: Values;
  readonly tier: Values;
  readonly country: Values;
  readonly segment: Values;
  readonly productLines: readonly (readonly string[])[];
}
type Values = readonly string[] | undefined;

const single = ['partnerType', 'tier', 'country', 'segment'] as const;

/** Under which facts all of these hold at once; undefined when they never do. */
export function reachOf(
  conditions: readonly DealCondition[],
  regions: PolicyDocument['regions'],
): Reach | undefined {
  const common = (pick: (when: DealCondition) => readonly Values[]): Values =>
    conditions.flatMap(pick).reduce(intersect, undefined);
  const reach: Reach = {
    partnerType: common((when) => [when.partnerType]),
    tier: common((when) => [when.tier]),
    country: common((when) => [when.country, when.region && countriesOf(when.region, regions)]),
    segment: common((when) => [when.segment]),
    productLines: conditions.flatMap((when) => (when.productLine ? [when.productLine] : [])),
  };
  const empty = single.some((fact) => reach[fact]?.length === 0);
  return empty || reach.productLines.some((lines) => lines.length === 0) ? undefined : reach;
}

/** Whether the wider one holds wherever the narrower does. */
export function covers(wider: Reach, narrower: Reach): boolean {
  return (
    single.every((fact) => isWithin(narrower[fact], wider[fact])) &&
    wider.productLines.every((lines) =>
      narrower.productLines.some((fewer) => isWithin(fewer, lines)),
    )
  );
}

/** Whether some deal meets all of these overrides. */
export function canMeet(
  overrides: readonly PolicyOverride[],
  regions: PolicyDocument['regions'],
): boolean {
  const conditions = overrides.map(({ when }) => when);
  return reachOf(conditions, regions) !== undefined;
}

function intersect(some: Values, others: Values): Values {
  if (some === undefined || others === undefined) return some ?? others;
  return some.filter((value) => others.includes(value));
}

function isWithin(few: Values, many: Values): boolean {
  if (many === undefined) return true;
  return few !== undefined && few.every((value) => many.includes(value));
}
