import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant, LocalDate, Money } from '@alongside/shared/vocabulary/values';
import type { AttributionFacts } from '../attribution/facts.ts';
import type { FixedAttribution } from '../attribution/lock/final-attribution.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { CardConflict } from './conflict-facts.ts';
import type { CardContact, CardTouch } from './people-facts.ts';
import type { CardRegistration } from './registration-facts.ts';
import type { CardEvent, CardMessage } from './thread-facts.ts';

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

/** A record that stands for the deal in one of the company's CRMs. */
export interface CardRecord {
  readonly crm: 'hubspot' | 'salesforce';
  /** What the account is called. */
  readonly account: string;
  readonly deleted: boolean;
  /** That CRM's label. */
  readonly stage: string;
  readonly stageClass: CardDeal['stageClass'];
  readonly amount: Money | null;
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
  /** The one that leads first; the deal is as that one says. */
  readonly records: readonly CardRecord[];
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
