import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { MessageJson } from '../collaboration/thread-store.ts';
import type { RegistrationJson } from '../registration/registration-json.ts';
import type { FixedAttribution } from '../rules/attribution/lock/final-attribution.ts';

/** What `readDealCard` gives back: uuids and PostgreSQL's instants, before they are brought to our form. */
export interface DealCardRow {
  readonly deal: {
    readonly id: string;
    readonly recordId: string;
    readonly customerId: string | null;
    readonly customerName: string | null;
    readonly name: string;
    readonly amountMinor: number | null;
    readonly currency: string;
    readonly stage: string;
    readonly stageClass: 'early' | 'late' | 'won' | 'lost';
    readonly expectedCloseOn: string | null;
    readonly createdAt: string;
    readonly closedAt: string | null;
  };
  readonly registrations: readonly RegistrationJson[];
  /** Of customers that look like the deal's. */
  readonly possibleMatches: readonly RegistrationJson[];
  readonly conflicts: readonly ConflictRow[];
  readonly contacts: readonly ContactRow[];
  readonly touches: readonly TouchRow[];
  readonly agreedParts: readonly {
    readonly partnerId: string;
    readonly basisPoints: number;
  }[];
  readonly fixed: FixedAttribution | null;
  readonly messages: readonly MessageJson[];
  readonly unread: number;
  readonly history: readonly HistoryRow[];
  readonly invitable: readonly {
    readonly id: string;
    readonly name: string;
    readonly partnerName: string;
  }[];
  readonly sync: {
    readonly connected: boolean | null;
    readonly pending: number;
    readonly oldestPendingAt: string | null;
    readonly parked: number;
    readonly retryAt: string | null;
    readonly lastWrittenAt: string | null;
  };
  readonly records: readonly {
    readonly crm: 'hubspot' | 'salesforce';
    readonly account: string;
    readonly deleted: boolean;
    /** What only the leading record may lack: it was read before this was kept. */
    readonly stage: string | null;
    readonly stageClass: 'early' | 'late' | 'won' | 'lost' | null;
    readonly amountMinor: number | null;
    readonly currency: string | null;
  }[];
  readonly policyVersion: number | null;
  readonly reader: string | null;
  readonly partnerManager: string | null;
}

export interface ConflictRow {
  readonly id: string;
  readonly status: 'open' | 'resolved';
  readonly openedAt: string;
  readonly dueAt: string;
  readonly resolvedAt: string | null;
  readonly decisionId: string | null;
  readonly reasons: readonly Reason[];
  /** Canonical JSON of the settlement. */
  readonly outcome: string | null;
  readonly parties: readonly {
    readonly registrationId: string;
    readonly partnerName: string;
    readonly result: 'won' | 'lost' | 'teaming' | null;
  }[];
}

export interface ContactRow {
  readonly id: string;
  readonly partnerId: string;
  readonly name: string;
  readonly role: string;
  readonly certifications: readonly {
    readonly id: string;
    readonly type: string;
    readonly level: string;
    readonly productLine: string | null;
    readonly status: string;
    readonly earnedOn: string | null;
    readonly expiresOn: string | null;
  }[];
}

export interface TouchRow {
  readonly id: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly kind: string;
  readonly happenedAt: string;
  readonly loggedByUs: boolean;
  readonly loggedByPartner: boolean;
}

export interface HistoryRow {
  readonly happenedAt: string;
  readonly code: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly decisionId: string | null;
  readonly partnerName: string;
  readonly actorName: string | null;
  readonly reasons: readonly Reason[] | null;
}
