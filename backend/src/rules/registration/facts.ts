import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerStatus, PartnerTier, PartnerType } from '@alongside/shared/vocabulary/partner';
import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import type {
  EvidenceKind,
  ProtectionStatus,
  RegistrationOutcome,
  RegistrationType,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import type { CertificationFact } from '../certification/certification-fact.ts';
import type { ClaimFact } from '../claim/claim-fact.ts';
import type { IntRange, Scope } from '../claim/scope.ts';
import type { MatchLevel } from '../customer-identity/match-level.ts';

export interface PartnerFacts {
  readonly partnerId: Id<'partner'>;
  readonly status: PartnerStatus;
  readonly type: PartnerType;
  readonly tier: PartnerTier;
  readonly goodStanding: boolean;
  /** Where the partner may sell; empty when nothing was agreed, which covers everywhere. */
  readonly territories: readonly IntRange[];
  /** Registrations of this partner that wait or are protected, without this one. */
  readonly activeRegistrations: number;
  readonly conduct: ConductFacts;
}

/** How this partner's other registrations went, counted with the policy's own limits (domain 3.7, abuse). */
export interface ConductFacts {
  /** Approved and open for longer than `abuse.noDealDays`, and still without a deal in the CRM. */
  readonly withoutDeal: number;
  /** Approved registrations that are over, however they ended; `won` of them were won. */
  readonly ended: number;
  readonly won: number;
  /** Registered within `abuse.burst.withinHours` before the submission of this one. */
  readonly recent: number;
}

export interface EvidenceFact {
  readonly kind: EvidenceKind;
  readonly happenedOn: LocalDate;
}

/** What a registration says, as codes and numbers. */
export interface RegistrationFacts {
  readonly registrationType: RegistrationType;
  /** Fields that were given; `proof_of_engagement` is judged from `evidence` and need not be listed. */
  readonly fieldsPresent: readonly RegistrationField[];
  readonly amountMinor: number | null;
  readonly currency: string | null;
  readonly country: string | null;
  /** Keys of the product lines; empty when none is named yet. */
  readonly productLines: readonly string[];
  readonly segment: string | null;
  /** Cells claimed; unbounded where product lines or country are not named yet. */
  readonly scope: Scope;
  readonly evidence: readonly EvidenceFact[];
  /** True when the customer asks several vendors in a formal tender. */
  readonly tender: boolean;
  /** Registrations of other customers that carry the same proof, by its digest. */
  readonly proofSeenElsewhere: number;
  /** True when, at the submission, a deal of ours with this customer was already in a late stage. */
  readonly afterLateStage: boolean;
}

/** How the named customer compares with the customers we hold. */
export interface CustomerFacts {
  /** The customer this registration is about; a new one when nothing matched. */
  readonly customerId: Id<'customer'>;
  /** As found when it was registered. */
  readonly level: MatchLevel;
  /** Other customers that look like it, the likeliest first; for our own people only. */
  readonly similar?: readonly Id<'customer'>[] | undefined;
}

/** All that eligibility and claims are judged by, at submission and again at approval. */
export interface CandidateFacts {
  readonly registration: RegistrationFacts;
  readonly partner: PartnerFacts;
  /** Certifications of the contacts named on the registration. */
  readonly certifications: readonly CertificationFact[];
  readonly customer: CustomerFacts;
  /** Every claim on the customer, the partner's own too, in any order; without this registration itself. */
  readonly claims: readonly ClaimFact[];
}

/** Facts of a new registration. */
export type SubmissionFacts = CandidateFacts;

/** Facts of a registration that exists, for every later decision about it. */
export interface ReviewFacts extends CandidateFacts {
  readonly registrationId: Id<'registration'>;
  readonly reviewStatus: ReviewStatus;
  readonly protectionStatus: ProtectionStatus;
  readonly outcome: RegistrationOutcome;
  readonly submittedAt: Instant;
  readonly decisionDueAt: Instant;
  /** The clock stands still since then; null while it runs. */
  readonly pausedAt: Instant | null;
  /** Requests for information so far; only the first pauses the clock (domain 3.6). */
  readonly informationRequests: number;
  /** When an open request runs out; null when none is open. */
  readonly answerBy: Instant | null;
  /** The latest period of protection; null before the approval. */
  readonly window: { readonly startsAt: Instant; readonly endsAt: Instant } | null;
  /** Registered by one of us for the partner, who has not confirmed it (domain 3.9). */
  readonly awaitsPartner: boolean;
  /** The amount by which it was routed last, in minor units of `currency`; a later rise is held against it. */
  readonly routedAmountMinor: number | null;
  /** What an earlier approval froze; null before the first one. */
  readonly benefit: FrozenBenefit | null;
}

/** What the partner earns with the deal, frozen at the approval (R15a). */
export interface FrozenBenefit {
  readonly kind: 'discount' | 'margin' | 'referral_fee' | 'none';
  /** Basis points of the amount. */
  readonly basisPoints: number;
  /** Minor units, of the amount at the approval; null without an amount. */
  readonly valueMinor: number | null;
  readonly currency: string | null;
  /** Exclusive. */
  readonly validUntil: Instant;
}
