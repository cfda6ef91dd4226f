import type { Instant } from '@alongside/shared/vocabulary/values';
import { addLocalDays } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { termEndOf, type WonSale } from './incumbency.ts';

/** When what happens before a term ends; local midnights of the policy's zone (domain 3.5). */
export interface RenewalMoments {
  readonly termEndsAt: Instant;
  readonly opensAt: Instant;
  /** Farthest from the end first. */
  readonly warnings: readonly { readonly days: number; readonly at: Instant }[];
  readonly freesAt: Instant;
}

export function renewalMoments(sale: WonSale, policy: CompiledPolicy): RenewalMoments {
  const { renewal } = policy.knobsFor(sale.knobContext);
  const termEndsAt = termEndOf(sale, policy);
  const before = (days: number): Instant => addLocalDays(policy.calendar.zone, termEndsAt, -days);
  return {
    termEndsAt,
    opensAt: before(renewal.opensDaysBefore),
    warnings: renewal.warnDaysBefore
      .toSorted((a, b) => b - a)
      .map((days) => ({ days, at: before(days) })),
    freesAt: before(renewal.freesDaysBefore),
  };
}
