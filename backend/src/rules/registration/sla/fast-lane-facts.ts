import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Blocked } from '../../kernel/blocked.ts';
import type { KnobContext } from '../../policy/compiled-policy.ts';

/** What the fast lane looks at (domain 3.6). */
export interface FastLaneFacts {
  readonly registrationId: Id<'registration'>;
  readonly reviewStatus: ReviewStatus;
  readonly submittedAt: Instant;
  readonly decisionDueAt: Instant;
  readonly knobContext: KnobContext;
  readonly amountMinor: number | null;
  /** True when a contact named on it is certified for the registered products. */
  readonly certified: boolean;
  /** What a manager should look at, a like customer included; empty means clean. */
  readonly flags: readonly ReasonCode[];
  /** True while somebody else claims the same ground. */
  readonly conflict: boolean;
  /** How often, for each row, what the lane said in shadow was what a manager decided. */
  readonly agreed: Readonly<Record<string, number>>;
}

export interface TakeFastLaneCommand {
  readonly kind: 'take_fast_lane';
}

/** What a row promises: an approval, or an answer by then. */
type FastAnswer =
  | { readonly kind: 'approve' }
  | { readonly kind: 'answer_by'; readonly answerBy: Instant };

export type FastLaneDecision =
  | { readonly kind: 'taken'; readonly row: string; readonly answer: FastAnswer }
  /** What it would have done; a manager decides until enough of these agreed. */
  | { readonly kind: 'shadow'; readonly row: string; readonly answer: FastAnswer }
  | { readonly kind: 'none' }
  | Blocked;
