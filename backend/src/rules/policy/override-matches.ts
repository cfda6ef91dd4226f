import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { KnobContext } from './compiled-policy.ts';

export type PolicyOverride = PolicyDocument['overrides'][number];
type Condition = PolicyOverride['when'];

/** How many conditions an override names; more conditions named is more specific and wins (domain 3.8). */
export function specificityOf(override: PolicyOverride): number {
  return Object.values(override.when).filter((values) => values !== undefined).length;
}

/** True when every condition it names holds; a fact that is not known yet fulfils none. */
export function overrideMatches({ when }: PolicyOverride, context: KnobContext): boolean {
  return (
    includes(when.partnerType, context.partnerType) &&
    includes(when.tier, context.tier) &&
    includes(when.country, context.country) &&
    includes(when.segment, context.segment) &&
    includesAny(when.productLine, context.productLines)
  );
}

function includes<T extends string>(wanted: readonly T[] | undefined, value: T | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}

function includesAny(wanted: Condition['productLine'], values: readonly string[]): boolean {
  return wanted === undefined || values.some((value) => wanted.includes(value));
}
