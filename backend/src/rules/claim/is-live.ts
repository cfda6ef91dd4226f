import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore } from '../kernel/instant.ts';
import type { ClaimFact } from './claim-fact.ts';

/** Review states in which a submitted registration holds its cells (domain 3.3). */
export const waitingStatuses: readonly ReviewStatus[] = [
  'submitted',
  'in_review',
  'info_requested',
];

/**
 * True while a claim still stands. A window counts by its status, also shortly past its end: a hold
 * keeps it active, and only the operation that ends it changes the status.
 */
export function isLive(claim: ClaimFact, now: Instant): boolean {
  if (claim.kind === 'registration') return waitingStatuses.includes(claim.reviewStatus);
  if (claim.kind === 'protection_window') return claim.status === 'active';
  if (claim.kind === 'direct_deal') return true;
  return claim.until === null || isBefore(now, claim.until);
}
