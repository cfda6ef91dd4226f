import type { DeclineReason, ReleaseReason } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';

/** What was decided, and when. */
export type PastDecision =
  | {
      readonly kind: 'approved';
      readonly at: Instant;
      readonly exceptionReason: string | undefined;
    }
  | { readonly kind: 'declined'; readonly at: Instant; readonly reason: DeclineReason }
  | { readonly kind: 'info_requested'; readonly at: Instant; readonly question: string }
  | { readonly kind: 'withdrawn'; readonly at: Instant };

/** What happened to a registration after it came in. */
export interface History {
  readonly decision: PastDecision | undefined;
  readonly extension: { readonly at: Instant; readonly days: number } | undefined;
  readonly release: { readonly at: Instant; readonly reason: ReleaseReason } | undefined;
}
