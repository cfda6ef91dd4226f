import type { Id } from '@alongside/shared/vocabulary/ids';
import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type {
  DeclineReason,
  ProtectionStatus,
  RegistrationOutcome,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type { Instant, Interval } from '@alongside/shared/vocabulary/values';
import type { Blocked } from '../kernel/blocked.ts';
import type { CompletionField } from './commands.ts';
import type { FrozenBenefit } from './facts.ts';

/** Only `missing` and the reasons of the partner's own side may reach the partner; `flags` and `conflictsWith` are internal (domain 3.4). */
export type SubmissionDecision =
  | {
      readonly kind: 'accepted';
      readonly reviewStatus: 'submitted';
      readonly submittedAt: Instant;
      readonly decisionDueAt: Instant;
      /** Until when the missing approval fields should follow; null when none is missing. */
      readonly completeBy: Instant | null;
      readonly missing: readonly RegistrationField[];
      /** What a manager should look at; empty means clean. */
      readonly flags: readonly ReasonCode[];
      /** Live registrations of other partners on a shared cell, sorted. */
      readonly conflictsWith: readonly Id<'registration'>[];
    }
  | { readonly kind: 'existing'; readonly registrationId: Id<'registration'> }
  | {
      readonly kind: 'refused';
      readonly because: 'start_fields_missing' | 'certification_missing';
      readonly missing: readonly RegistrationField[];
    };

export type ApprovalDecision =
  | {
      readonly kind: 'approved';
      readonly reviewStatus: 'approved';
      /** As it was when it had ended already. */
      readonly protectionStatus: ProtectionStatus;
      readonly window: Interval;
      /** False for a non-exclusive segment, and for teaming with an earlier direct deal. */
      readonly exclusive: boolean;
      /** The contest window is still open until then: "final at 17:00" (domain 3.5, step 6). */
      readonly finalAt: Instant | null;
      readonly byException: boolean;
      /** Frozen now, or by the approval before an edit; null when no row of the table fits. */
      readonly benefit: FrozenBenefit | null;
      /** What the sourced test of attribution asks about the registration (domain 4). */
      readonly roleTest: {
        readonly submittedAt: Instant;
        readonly approvable: true;
        readonly netNewLookbackDays: number;
      };
    }
  /** One of several who have to agree did; the others are asked. */
  | {
      readonly kind: 'agreed';
      readonly agreed: readonly string[];
      readonly waitsFor: readonly string[];
      /** By when they answer. */
      readonly nextAt: Instant;
    }
  | {
      readonly kind: 'conflict';
      /** Live registrations of other partners on a shared cell, sorted. */
      readonly conflictsWith: readonly Id<'registration'>[];
    }
  | {
      readonly kind: 'blocked';
      readonly because: ReasonCode;
      readonly missing: readonly RegistrationField[];
      /** True when a manager may approve all the same with a reason. */
      readonly exceptionPossible: boolean;
    };

export type DeclineDecision =
  | {
      readonly kind: 'declined';
      readonly reviewStatus: 'declined';
      readonly reason: DeclineReason;
      readonly appealBy: Instant;
    }
  | Blocked;

export type InformationRequestDecision =
  | {
      readonly kind: 'requested';
      readonly reviewStatus: 'info_requested';
      readonly pausesClock: boolean;
      readonly answerBy: Instant;
    }
  | Blocked;

export type InformationAnswerDecision =
  | {
      readonly kind: 'answered';
      readonly reviewStatus: 'submitted';
      readonly decisionDueAt: Instant;
    }
  | Blocked;

export type WithdrawalDecision =
  | { readonly kind: 'withdrawn'; readonly reviewStatus: 'withdrawn' }
  | Blocked;

export type CompletionDecision =
  | {
      readonly kind: 'completed';
      /** Approval fields that are still missing after this. */
      readonly missing: readonly RegistrationField[];
    }
  | {
      readonly kind: 'blocked';
      readonly because: ReasonCode;
      /** Fields that were given before and cannot be changed by this command. */
      readonly frozen: readonly CompletionField[];
    };

export type DealOutcomeDecision =
  | {
      readonly kind: 'moved';
      readonly protectionStatus: ProtectionStatus;
      readonly outcome: RegistrationOutcome;
    }
  /** A win that a person looks at first: nothing of protection or outcome moves. */
  | { readonly kind: 'held'; readonly reviewStatus: 'in_review'; readonly decisionDueAt: Instant }
  | { readonly kind: 'unchanged' }
  | Blocked;

export type ConfirmationDecision =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'unchanged' }
  | Blocked;

export type EditDecision =
  | {
      readonly kind: 'edited';
      readonly reviewStatus: ReviewStatus;
      /** What became different, by name. */
      readonly fields: readonly string[];
      readonly decisionDueAt: Instant;
      /** What a later rise of the amount is held against. */
      readonly routedAmountMinor: number | null;
    }
  | Blocked;
