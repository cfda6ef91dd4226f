import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Blocked } from '../../kernel/blocked.ts';
import type { RoutingFacts } from '../routing/facts.ts';

/** What it takes to say that an answer is late and who has it next (domain 3.6). */
export interface EscalationFacts {
  readonly registrationId: Id<'registration'>;
  readonly reviewStatus: ReviewStatus;
  readonly routing: RoutingFacts;
  /** Promises missed so far. */
  readonly missedPromises: number;
  /** Approvers who agreed before. */
  readonly agreed: readonly string[];
  /** When the newest promise ends: ours to the partner, later the one of who got it next. */
  readonly answerDueAt: Instant;
  /** What a manager should look at; empty means clean. */
  readonly flags: readonly ReasonCode[];
}

export interface EscalateCommand {
  readonly kind: 'escalate';
}

export type EscalationDecision =
  | {
      readonly kind: 'moved_on';
      readonly missedPromises: number;
      /** Keys of who gets it now. */
      readonly approvers: readonly string[];
      /** By when they answer. */
      readonly nextAt: Instant;
    }
  /** Looked at again at `nextAt` when that did not work. */
  | { readonly kind: 'approve_by_itself'; readonly nextAt: Instant }
  /** Late, and with everybody who could decide; looked at again then. */
  | { readonly kind: 'stays'; readonly nextAt: Instant }
  | Blocked;
