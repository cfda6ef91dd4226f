import type { DecisionTrace, Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ConflictStatus, TouchKind } from '@alongside/shared/vocabulary/attribution';
import type { EvidenceKind } from '@alongside/shared/vocabulary/registration';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { Instant, LocalDate, Money } from '@alongside/shared/vocabulary/values';
import type { StepResult } from '../conflict/run-precedence.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { CardRegistration } from './registration-facts.ts';
import type { CardEvent, CardMessage } from './thread-facts.ts';

/** One line of the manager's queue. */
export interface QueueRegistration {
  readonly registration: CardRegistration;
  readonly customerName: string;
  readonly amount: Money | null;
  /** What the rules found when it was submitted or completed; `approved_clean` and the like raise no flag. */
  readonly findings: readonly Reason[];
  /** What the customers are called that the findings speak of, by id. */
  readonly customerNames: Readonly<Record<string, string>>;
  /** The engine would approve it now without a person's exception. */
  readonly approvable: boolean;
  readonly openConflictId: Id<'conflict'> | null;
  readonly dealRecordUrl: string | null;
  readonly dealRecordId: string | null;
}

export interface QueueFacts {
  readonly show: 'waiting' | 'conflicts' | 'decided';
  readonly items: readonly QueueRegistration[];
  readonly total: number;
  readonly nextCursor: string | null;
  readonly policy: CompiledPolicy;
}

/** One side of the conflict panel. */
export interface ConflictSide {
  readonly registration: CardRegistration;
  readonly customerName: string;
  readonly amount: Money | null;
  readonly certificationRank: number;
  readonly incumbent: boolean;
  readonly evidence: readonly {
    readonly kind: EvidenceKind;
    readonly happenedOn: LocalDate;
    readonly summary: string;
  }[];
}

/** A conflict side by side, with the decision the rules propose or the one that was taken. */
export interface ConflictPanelFacts {
  readonly conflictId: Id<'conflict'>;
  readonly status: ConflictStatus;
  readonly dueAt: Instant | null;
  readonly customerName: string;
  readonly sides: readonly ConflictSide[];
  readonly proposal: {
    readonly winner: Id<'registration'> | null;
    readonly decidingStep: PrecedenceStep;
    readonly steps: readonly StepResult[];
    /** Deals of direct sales that are older than the winner. */
    readonly directBefore: readonly Id<'deal'>[];
  };
  readonly directSales: readonly {
    readonly dealId: Id<'deal'>;
    readonly name: string;
    readonly contactAt: Instant;
    readonly lastActivityAt: Instant;
  }[];
  /** Who is asked by now, by key; empty for those who were asked first. */
  readonly escalatedTo: readonly string[];
  /** Null while open. */
  readonly settled: {
    readonly winner: Id<'registration'>;
    readonly settledAt: Instant;
    readonly byName: string | null;
  } | null;
  readonly policy: CompiledPolicy;
}

/** A stored decision with what its ids are called today. */
export interface ExplanationFacts {
  readonly decisionId: Id<'decision'>;
  readonly reasons: readonly Reason[];
  readonly trace: DecisionTrace;
  /** Id -> name, for the ids that stand in reasons and rule facts. */
  readonly names: Readonly<Record<string, string>>;
  readonly publishedBy: string | null;
  readonly publishedAt: Instant | null;
  readonly timeZone: string;
}

/** Help of the partner that our side logged. */
export interface PartnerHelp {
  readonly touchId: Id<'touch'>;
  readonly kind: TouchKind;
  readonly happenedOn: LocalDate;
  readonly confirmed: boolean;
}

/** One registration for the partner who made it: nothing in here comes from anybody else's data. */
export interface PartnerRegistrationFacts {
  readonly registration: CardRegistration;
  /** As the partner wrote it. */
  readonly customerName: string;
  readonly amount: Money | null;
  readonly expectedCloseOn: LocalDate | null;
  /** Reasons of the newest decision. */
  readonly reasons: readonly Reason[];
  readonly timeline: readonly CardEvent[];
  /** Internal notes may stand in here; they are left out. */
  readonly messages: readonly CardMessage[];
  /** The partner's own on the linked deal, what waits for its word first. */
  readonly help: readonly PartnerHelp[];
  readonly threadId: Id<'thread'> | null;
  readonly partnerManagerName: string | null;
  readonly policy: CompiledPolicy;
}

/** What approving would meet in the CRM (domain 3.9). */
export interface ApprovalFacts {
  readonly registration: CardRegistration;
  readonly customerName: string;
  /** Open deals of the customer on the product that may be linked. */
  readonly openDeals: readonly {
    /** What `registration.approve` takes as `deal`. */
    readonly value: string;
    readonly name: string;
    readonly amount: Money | null;
    readonly stage: string;
    readonly expectedCloseOn: LocalDate | null;
  }[];
  /** The CRM already holds this company. */
  readonly companyExists: boolean;
  /** The rules would not approve: the manager's reason is asked for. */
  readonly exceptionNeeded: boolean;
  readonly findings: readonly Reason[];
  /** What the customers are called that the findings speak of, by id. */
  readonly customerNames: Readonly<Record<string, string>>;
  /** Last instant (exclusive) of the window if approved now. */
  readonly wouldEndAt: Instant;
  readonly policy: CompiledPolicy;
}
