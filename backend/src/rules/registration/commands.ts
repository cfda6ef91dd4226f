import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import type { DeclineReason } from '@alongside/shared/vocabulary/registration';
import type { EvidenceFact } from './facts.ts';
import type { DeciderFacts } from './routing/facts.ts';
import type { Instant } from '@alongside/shared/vocabulary/values';

/** Fields that may follow, beside evidence, after the submission without moving its time (domain 3.8). */
export type CompletionField = Extract<RegistrationField, 'product_lines' | 'country' | 'need'>;

export interface SubmitCommand {
  readonly kind: 'submit';
  /** The first instant that a lead kept for it (`decideLeadUpgrade`); absent, it counts from now. */
  readonly since?: Instant;
}

export interface ConfirmCommand {
  readonly kind: 'confirm';
}

export interface ApproveCommand {
  readonly kind: 'approve';
  /** Why it is right although the rules would not approve; null when nothing is waived. */
  readonly exceptionReason: string | null;
  /** Absent when the product itself decides. */
  readonly by?: DeciderFacts;
}

export interface DeclineCommand {
  readonly kind: 'decline';
  readonly reason: DeclineReason;
  /** Absent when the product itself decides. */
  readonly by?: DeciderFacts;
}

export interface RequestInformationCommand {
  readonly kind: 'request_information';
}

export interface AnswerInformationCommand {
  readonly kind: 'answer_information';
}

/** The clock withdraws when an open request for information runs out. */
export interface WithdrawCommand {
  readonly kind: 'withdraw';
  readonly by: 'partner' | 'clock';
}

/** What the command brings; the facts still describe the registration before it. */
export interface CompleteCommand {
  readonly kind: 'complete';
  readonly fields: readonly CompletionField[];
  readonly evidence: readonly EvidenceFact[];
}

export type DealOutcomeCommand =
  | {
      readonly kind: 'deal_won';
      readonly wonAt: Instant;
      /** A document the customer signed, dated; saves a win shortly after the end (domain 3.3). */
      readonly signedAt: Instant | null;
      /** True when a person looked at a win that came very soon. */
      readonly reviewed?: boolean;
    }
  | { readonly kind: 'deal_lost'; readonly noDecision: boolean }
  | { readonly kind: 'deal_reopened' };
