import type {
  AttributionRole,
  ConflictStatus,
  TouchKind,
} from '@alongside/shared/vocabulary/attribution';
import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type {
  CertificationLevel,
  CertificationStatus,
  CertificationType,
  PartnerContactRole,
  PartnerStatus,
  PartnerTier,
  PartnerType,
} from '@alongside/shared/vocabulary/partner';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import type {
  DeclineReason,
  ProtectionStatus,
  RegistrationOutcome,
  RegistrationType,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type { Instant, LocalDate, Money } from '@alongside/shared/vocabulary/values';
import type { AttributionFacts } from '../attribution/facts.ts';
import type { FixedAttribution } from '../attribution/lock/final-attribution.ts';
import type { CompiledPolicy, KnobContext } from '../policy/compiled-policy.ts';
import type { FrozenBenefit } from '../registration/facts.ts';
import type { CardAppeal, CardRevocation } from './review-facts.ts';
import type { ProtectionCourse } from '../protection-window/facts.ts';

interface CardPartner {
  readonly partnerId: Id<'partner'>;
  readonly name: string;
  readonly tier: PartnerTier;
  readonly status: PartnerStatus;
  readonly type: PartnerType;
}

/** A protection window, live or ended. Ends are exclusive instants. */
export interface CardWindow {
  readonly windowId: Id<'protectionWindow'>;
  readonly status: ProtectionStatus;
  readonly exclusive: boolean;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly extensionCount: number;
  /** When it stopped before its end (released, ended by us, won); null otherwise. */
  readonly endedAt: Instant | null;
}

/** The partner's pending wish for more time. */
export interface CardExtensionRequest {
  readonly extensionRequestId: Id<'extensionRequest'>;
  readonly requestedAt: Instant;
  readonly dueAt: Instant;
  readonly days: number;
}

/** A registration with everything the card says about it. */
export interface CardRegistration {
  readonly registrationId: Id<'registration'>;
  readonly partner: CardPartner;
  readonly registrationType: RegistrationType;
  readonly reviewStatus: ReviewStatus;
  readonly protectionStatus: ProtectionStatus;
  readonly outcome: RegistrationOutcome;
  /** Fixed at approval (domain 3.9); null before. */
  readonly attributionRole: AttributionRole | null;
  readonly submittedAt: Instant;
  readonly decidedAt: Instant | null;
  /** When the answer is due; null when the clock does not run. */
  readonly decisionDueAt: Instant | null;
  readonly infoRequestedAt: Instant | null;
  /** When the registration is taken back by itself if the partner stays silent. */
  readonly infoTimeoutAt: Instant | null;
  readonly question: string | null;
  /** Registered by a CRM user for the partner, who has not confirmed yet. */
  readonly awaitsPartnerConfirmation: boolean;
  /** What the partner earns with it, frozen at the approval; for the partner and for readers of money. */
  readonly benefit: FrozenBenefit | null;
  readonly declineReason: DeclineReason | null;
  readonly appealUntil: Instant | null;
  /** Until when a rival may still contest the order (domain 3.5, step 6); null without one. */
  readonly contestEndsAt: Instant | null;
  /** The tenant's labels of its product lines; empty means any. */
  readonly productLines: readonly string[];
  readonly lastActivityAt: Instant | null;
  /** Approval fields that are missing, by the policy's names. */
  readonly missing: readonly RegistrationField[];
  /** The newest window; null before approval. */
  readonly window: CardWindow | null;
  readonly course: ProtectionCourse;
  readonly extensionRequest: CardExtensionRequest | null;
  readonly appeal: CardAppeal | null;
  readonly revocation: CardRevocation | null;
  /** Keys of everybody whom the routing table asks to decide it now. */
  readonly askedApprovers: readonly string[];
  /** Promises to decide that were missed. */
  readonly missedPromises: number;
  /** By when an appeal or a revocation has to be answered; null without one. */
  readonly secondLookDueAt: Instant | null;
  /** True while its linked deal stands in Proposal or later. */
  readonly lateStage: boolean;
  /** What the policy's overrides look at for this registration. */
  readonly knobContext: KnobContext;
  /** The newest decision about it. */
  readonly decisionId: Id<'decision'> | null;
  readonly evidenceCount: number;
}

interface CardConflictParty {
  readonly registrationId: Id<'registration'>;
  readonly partnerName: string;
  readonly result: 'won' | 'lost' | 'teaming' | null;
}

export interface CardConflict {
  readonly conflictId: Id<'conflict'>;
  readonly status: ConflictStatus;
  readonly openedAt: Instant;
  readonly dueAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly decidingStep: PrecedenceStep | null;
  readonly reasons: readonly Reason[];
  readonly decisionId: Id<'decision'> | null;
  readonly parties: readonly CardConflictParty[];
}

export interface CardCertification {
  readonly certificationId: Id<'certification'>;
  readonly type: CertificationType;
  readonly level: CertificationLevel;
  /** The tenant's label; null means every product. */
  readonly productLine: string | null;
  readonly status: CertificationStatus;
  readonly earnedOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
}

/** A partner's person with what they are certified for. */
export interface CardContact {
  readonly partnerContactId: Id<'partnerContact'>;
  readonly partnerId: Id<'partner'>;
  readonly name: string;
  readonly role: PartnerContactRole;
  readonly certifications: readonly CardCertification[];
}

export interface CardTouch {
  readonly touchId: Id<'touch'>;
  readonly partnerId: Id<'partner'>;
  readonly partnerName: string;
  readonly kind: TouchKind;
  readonly happenedAt: Instant;
  readonly qualifying: boolean;
}

export interface CardMessage {
  readonly messageId: Id<'message'>;
  readonly registrationId: Id<'registration'>;
  readonly author: string;
  readonly fromPartner: boolean;
  readonly internal: boolean;
  readonly body: string;
  readonly postedAt: Instant;
}

/** Something that happened to the deal's registrations, as a reason of the catalogue. */
export interface CardEvent {
  readonly happenedAt: Instant;
  readonly reason: Reason;
  /** Who did it, as a name; null for the product itself. */
  readonly actorName: string | null;
  readonly decisionId: Id<'decision'> | null;
}

/** What waits to be written to the CRM for this record. */
export interface CardSync {
  readonly connected: boolean;
  readonly pending: number;
  readonly oldestPendingAt: Instant | null;
  readonly parked: number;
  /** The CRM told us to wait until then. */
  readonly retryAt: Instant | null;
  readonly lastWrittenAt: Instant | null;
}

export interface CardDeal {
  readonly dealId: Id<'deal'>;
  /** The CRM's id of the record. */
  readonly recordId: string;
  readonly name: string;
  readonly amount: Money | null;
  /** The CRM's label of the stage. */
  readonly stage: string;
  readonly stageClass: 'early' | 'late' | 'won' | 'lost';
  readonly expectedCloseOn: LocalDate | null;
  readonly createdAt: Instant;
  readonly closedAt: Instant | null;
  readonly nextStep: string | null;
}

/** Everything a deal card is built from; plain data, loaded in one round trip. */
export interface DealCardFacts {
  readonly deal: CardDeal;
  readonly customer: { readonly customerId: Id<'customer'>; readonly name: string } | null;
  /** Registrations linked to this deal, the primary first, then by submission. */
  readonly registrations: readonly CardRegistration[];
  /** Registrations of the same customer that are not linked to this deal. */
  readonly customerRegistrations: readonly CardRegistration[];
  /** Registrations of customers that look like this one. */
  readonly possibleMatches: readonly CardRegistration[];
  readonly conflicts: readonly CardConflict[];
  readonly contacts: readonly CardContact[];
  readonly touches: readonly CardTouch[];
  /** The last 20 at most, oldest first. */
  readonly messages: readonly CardMessage[];
  readonly unread: number;
  /** Newest first. */
  readonly history: readonly CardEvent[];
  readonly sync: CardSync;
  /** When help stops counting: the lock, or the close of a deal that was never locked. */
  readonly attributionLockedAt: Instant | null;
  /** What was agreed about the parts of the deal; empty when nothing was. */
  readonly agreedParts: AttributionFacts['agreedParts'];
  /** What was fixed, with its adjustments; null while it is open. */
  readonly attributionFixed: FixedAttribution | null;
  /** The policy in force, compiled. */
  readonly policy: CompiledPolicy;
  /** Who decides for us; null when nobody is named. */
  readonly partnerManagerName: string | null;
  /** Partners' people who may be invited by link, for a deal without partner; 50 at most. */
  readonly invitable: readonly {
    readonly partnerContactId: Id<'partnerContact'>;
    readonly name: string;
    readonly partnerName: string;
  }[];
}
