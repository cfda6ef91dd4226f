import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { countConditions } from './deal-condition.ts';

export type PolicyOverride = PolicyDocument['overrides'][number];

/** How many conditions an override names; more conditions named is more specific and wins (domain 3.8). */
export function specificityOf({ when }: PolicyOverride): number {
  return countConditions(when);
}

/** Least specific first. */
export function bySpecificity(a: PolicyOverride, b: PolicyOverride): number {
  return specificityOf(a) - specificityOf(b);
}
