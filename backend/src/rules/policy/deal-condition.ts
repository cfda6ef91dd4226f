import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { DealCondition } from '@alongside/shared/vocabulary/policy-tables';
import type { KnobContext } from './compiled-policy.ts';
import { compileCondition } from './conditions/compile-condition.ts';
import type { Condition } from './conditions/condition.ts';

type Regions = PolicyDocument['regions'];

/**
 * Makes ready what a row of a table or an override asks of a deal. It holds when every condition it
 * names holds; a fact that is not known yet fulfils none. Without any condition it always holds.
 */
export function compileDealCondition(
  when: DealCondition,
  regions: Regions,
): (context: KnobContext) => boolean {
  const holds = compileCondition({ all: conditionsOf(when, regions) });
  return (context) => holds(context, {}) === true;
}

/** How many conditions are named; more is more specific (domain 3.8). */
export function countConditions(when: DealCondition): number {
  return conditionKinds.filter((kind) => when[kind] !== undefined).length;
}

const conditionKinds = [
  'partnerType',
  'tier',
  'country',
  'region',
  'productLine',
  'segment',
] as const satisfies readonly (keyof DealCondition)[];

/** Countries of the named regions; a region that is not known has none, and is refused when published. */
export function countriesOf(names: readonly string[], regions: Regions): readonly string[] {
  return names.flatMap((name) => (Object.hasOwn(regions, name) ? (regions[name] ?? []) : []));
}

function conditionsOf(when: DealCondition, regions: Regions): Condition[] {
  const isIn = (fact: string, value: readonly string[] | undefined): Condition[] =>
    value === undefined ? [] : [{ fact, op: 'isin', value }];
  return [
    ...isIn('partnerType', when.partnerType),
    ...isIn('tier', when.tier),
    ...isIn('country', when.country),
    ...isIn('country', when.region && countriesOf(when.region, regions)),
    ...isIn('segment', when.segment),
    ...(when.productLine
      ? [{ fact: 'productLines', op: 'meets', value: when.productLine } as const]
      : []),
  ];
}
