import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerStatus, PartnerTier, PartnerType } from '@alongside/shared/vocabulary/partner';
import type {
  DeclineReason,
  EvidenceKind,
  ProtectionStatus,
  RegistrationOutcome,
  RegistrationType,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type { Instant, LocalDate, Money } from '@alongside/shared/vocabulary/values';
import { toInstant } from '../platform/database/to-instant.ts';
import { encodeId } from '../platform/ids.ts';
import type { ProtectionCourse } from '../rules/protection-window/facts.ts';
import type { FrozenBenefit } from '../rules/registration/facts.ts';
import { toCourse } from './course-json.ts';
import type { CardExtensionRequest, CardWindow } from '../rules/card/protection-facts.ts';
import type { CardAppeal, CardRevocation } from '../rules/card/review-facts.ts';
import { toAppeal, toRevocation } from './second-look-record.ts';
import type { RegistrationJson } from './registration-json.ts';

/** A registration as it stands in the database, with its newest window and what belongs to it. */
export interface RegistrationRecord {
  readonly registrationId: Id<'registration'>;
  readonly partner: {
    readonly partnerId: Id<'partner'>;
    readonly name: string;
    readonly tier: PartnerTier;
    readonly status: PartnerStatus;
    readonly type: PartnerType;
  };
  readonly partnerContactId: Id<'partnerContact'> | null;
  readonly customerId: Id<'customer'>;
  readonly dealId: Id<'deal'> | null;
  readonly dealStageClass: 'early' | 'late' | 'won' | 'lost' | null;
  readonly registrationType: RegistrationType;
  readonly origin: 'share_link' | 'on_behalf' | 'import' | 'renewal';
  readonly reviewStatus: ReviewStatus;
  readonly protectionStatus: ProtectionStatus;
  readonly outcome: RegistrationOutcome;
  readonly attributionRole: AttributionRole;
  readonly submittedAt: Instant;
  readonly complete: boolean;
  readonly tender: boolean;
  readonly afterLateStage: boolean;
  /** Registered by one of us for the partner, who has not confirmed it. */
  readonly awaitsPartner: boolean;
  readonly routedAmountMinor: number;
  /** Since when it is this partner's, when it was moved to it; older words are not this partner's to read. */
  readonly partnerSince: Instant | null;
  readonly benefit: FrozenBenefit | null;
  readonly decidedAt: Instant | null;
  readonly decisionDueAt: Instant;
  readonly infoRequestedAt: Instant | null;
  readonly informationRequests: number;
  readonly question: string | null;
  readonly declineReason: DeclineReason | null;
  readonly lastActivityAt: Instant;
  readonly decisionId: Id<'decision'> | null;
  readonly policyVersion: number;
  readonly companyName: string;
  readonly website: string | null;
  readonly amount: Money;
  readonly expectedCloseOn: LocalDate;
  readonly country: string | null;
  /** What the customer needs was said. */
  readonly needTold: boolean;
  /** Names for people; empty means any. */
  readonly productLines: readonly string[];
  readonly productLineNumbers: readonly number[];
  readonly productLineCodes: readonly string[];
  readonly window: CardWindow | null;
  readonly course: ProtectionCourse;
  readonly extensionRequest: Omit<CardExtensionRequest, 'days'> | null;
  /** The newest appeal, open or answered; null when there was none. */
  readonly appeal: CardAppeal | null;
  /** The proposal to take its protection back that waits; null when there is none. */
  readonly revocation: CardRevocation | null;
  /** Promises to decide that were missed; each brought it to the next approver. */
  readonly missedPromises: number;
  /** Approvers who agreed, of several who all have to. */
  readonly agreedApprovers: readonly string[];
  /** By when whoever got it last has to answer; null while the first promise runs. */
  readonly escalatesAt: Instant | null;
  /** By when an appeal or a revocation has to be answered; null without one. */
  readonly secondLookDueAt: Instant | null;
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly happenedOn: LocalDate }[];
  readonly openConflictId: Id<'conflict'> | null;
}

/** What the query gives in our form already. */
type AsStored = Pick<
  RegistrationRecord,
  | 'registrationType'
  | 'origin'
  | 'reviewStatus'
  | 'protectionStatus'
  | 'outcome'
  | 'attributionRole'
  | 'complete'
  | 'tender'
  | 'afterLateStage'
  | 'awaitsPartner'
  | 'routedAmountMinor'
  | 'benefit'
  | 'informationRequests'
  | 'question'
  | 'declineReason'
  | 'policyVersion'
  | 'companyName'
  | 'website'
  | 'expectedCloseOn'
  | 'country'
  | 'needTold'
  | 'productLines'
  | 'productLineNumbers'
  | 'productLineCodes'
  | 'dealStageClass'
  | 'missedPromises'
  | 'agreedApprovers'
>;

/** Brings a row of `registrationJson` to our form: prefixed ids, UTC instants with milliseconds. */
export function toRegistrationRecord(row: RegistrationJson): RegistrationRecord {
  return {
    ...(row as unknown as AsStored),
    registrationId: encodeId('registration', row.id),
    partner: {
      ...row.partner,
      partnerId: encodeId('partner', row.partner.id),
    } as RegistrationRecord['partner'],
    partnerContactId: row.partnerContactId && encodeId('partnerContact', row.partnerContactId),
    customerId: encodeId('customer', row.customerId),
    dealId: row.dealId && encodeId('deal', row.dealId),
    ...instantsOf(row),
    decisionId: row.decisionId && encodeId('decision', row.decisionId),
    amount: { amountMinor: row.amountMinor, currency: row.currency },
    window: row.window && toWindow(row.window),
    course: toCourse(row.course),
    extensionRequest: row.extensionRequest && toExtensionRequest(row.extensionRequest),
    appeal: row.appeal && toAppeal(row.appeal),
    revocation: row.revocation && toRevocation(row.revocation),
    evidence: row.proof as RegistrationRecord['evidence'],
    openConflictId: row.openConflictId && encodeId('conflict', row.openConflictId),
  } as RegistrationRecord;
}

function instantsOf(row: RegistrationJson) {
  return {
    submittedAt: toInstant(row.submittedAt),
    partnerSince: row.partnerSince && toInstant(row.partnerSince),
    decidedAt: row.decidedAt && toInstant(row.decidedAt),
    decisionDueAt: toInstant(row.decisionDueAt),
    infoRequestedAt: row.infoRequestedAt && toInstant(row.infoRequestedAt),
    escalatesAt: row.escalatesAt && toInstant(row.escalatesAt),
    secondLookDueAt: row.secondLookDueAt && toInstant(row.secondLookDueAt),
    lastActivityAt: toInstant(row.lastActivityAt),
  };
}

function toWindow(row: NonNullable<RegistrationJson['window']>): CardWindow {
  return {
    windowId: encodeId('protectionWindow', row.id),
    status: row.status as ProtectionStatus,
    exclusive: row.exclusive,
    startsAt: toInstant(row.startsAt),
    endsAt: toInstant(row.endsAt),
    extensionCount: row.extensionCount,
    endedAt: row.endedAt && toInstant(row.endedAt),
  };
}

function toExtensionRequest(row: NonNullable<RegistrationJson['extensionRequest']>) {
  return {
    extensionRequestId: encodeId('extensionRequest', row.id),
    requestedAt: toInstant(row.requestedAt),
    dueAt: toInstant(row.dueAt),
  };
}
