import type { CrmRole } from '@alongside/shared/vocabulary/actor';
import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type {
  EvidenceKind,
  ProtectionStatus,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Blocked } from '../kernel/blocked.ts';
import type { KnobContext } from '../policy/compiled-policy.ts';
import type { EvidenceFact } from './facts.ts';

/** A person or the product itself, as far as an appeal asks: who, and how high. */
export interface Judge {
  /** Id of the person; `system:...` for the product itself. */
  readonly key: string;
  readonly role: CrmRole | 'system';
}

/** The decision an appeal is about: a decline, a conflict that was lost, or protection taken back. */
export interface AppealedDecision {
  readonly decisionId: Id<'decision'>;
  readonly takenAt: Instant;
  readonly takenBy: Judge;
  /** What it was decided by; cited in the answer. */
  readonly reasons: readonly Reason[];
}

export interface AppealFacts {
  readonly registrationId: Id<'registration'>;
  readonly reviewStatus: ReviewStatus;
  readonly protectionStatus: ProtectionStatus;
  /** The newest decision against the partner; null when there is none. */
  readonly against: AppealedDecision | null;
  /** Appeals made against that decision so far. */
  readonly appealsBefore: number;
  /** The appeal that waits for an answer; null when none does. */
  readonly open: { readonly openedAt: Instant; readonly hearableFrom: Instant | null } | null;
  /** Proof the registration holds already. */
  readonly evidence: readonly EvidenceFact[];
  /** Until when the protection that was taken back had been promised; null when none was. */
  readonly promisedEndsAt: Instant | null;
  /** Live registrations of others on a shared cell, sorted. */
  readonly rivals: readonly Id<'registration'>[];
  readonly knobContext: KnobContext;
}

export interface OpenAppealCommand {
  readonly kind: 'open_appeal';
  /** Dated proof that comes with the appeal. */
  readonly evidence: readonly EvidenceFact[];
}

export interface AnswerAppealCommand {
  readonly kind: 'answer_appeal';
  readonly answer: 'uphold' | 'reject';
  readonly by: Judge;
}

/** The checklist of domain 3.6: which kinds of proof are there. */
export const appealChecklist = [
  'meeting',
  'email',
  'nda',
  'proposal',
  'customer_letter',
] as const satisfies readonly EvidenceKind[];

export type AppealOpening =
  | {
      readonly kind: 'opened';
      readonly against: Id<'decision'>;
      readonly decideBy: Instant;
      /** From when the one who decided may answer too, because nobody else is there; null when somebody is. */
      readonly hearableFrom: Instant | null;
      /** Kinds of the checklist that are there. */
      readonly proven: readonly EvidenceKind[];
    }
  | Blocked;

export type AppealDecision =
  | {
      readonly kind: 'upheld';
      readonly reviewStatus: 'in_review';
      /** Decided anew, nothing of the first approval is left. */
      readonly protectionStatus: 'none';
      /** A new promise to decide. */
      readonly decisionDueAt: Instant;
      /** Those it stands against again; empty when nobody is there. */
      readonly conflictsWith: readonly Id<'registration'>[];
    }
  /** Protection that was taken back is there again, until the end it was promised: nobody else is on its ground. */
  | {
      readonly kind: 'restored';
      readonly reviewStatus: 'approved';
      readonly protectionStatus: 'active';
      readonly endsAt: Instant;
    }
  | { readonly kind: 'rejected' }
  | Blocked;
