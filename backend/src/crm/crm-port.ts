import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant, LocalDate, Money } from '@alongside/shared/vocabulary/values';
import type { CrmChangeList } from './change-list.ts';
import type { CrmRows } from './crm-rows.ts';
import type { DealProperties } from './deal-properties.ts';

/** A company as the CRM holds it. */
export type CrmCompany = NonNullable<DealSnapshot['company']>;

/** Someone who works in the CRM. `userId` is who signs in, `ownerId` who owns records. */
export interface CrmUser {
  readonly userId: string;
  readonly ownerId: string;
  readonly email: string;
  readonly name: string;
}

export interface CrmAccount {
  readonly externalAccountId: string;
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly environment: 'production' | 'sandbox';
  readonly scopes: readonly string[];
}

/** A deal to be made in the CRM for a registration; the reference makes repeating it harmless. */
export interface NewDeal {
  readonly registrationReference: Id<'registration'>;
  readonly name: string;
  readonly amount: Money;
  readonly expectedCloseOn: LocalDate;
  /** An existing company by its record, else found by domain, else made. */
  readonly company: {
    readonly recordId?: string | undefined;
    readonly name: string;
    readonly domain: string | null;
    readonly country: string | null;
  };
  readonly contact?: { readonly name: string; readonly email: string } | undefined;
  readonly ownerUserId?: string | undefined;
}

export interface CreatedDeal {
  readonly dealRecordId: string;
  readonly companyRecordId: string;
  readonly contactRecordId: string | null;
}

/** A note on a deal's timeline; `reference` is ours and stands in it, so that it can be found again. */
export interface DealNote {
  readonly dealRecordId: string;
  readonly reference: string;
  readonly at: Instant;
  /** Escaped already. */
  readonly html: string;
}

/** A record that was asked for, with its deal; null as `readDeal`. */
export interface ReadDeal {
  readonly recordId: string;
  readonly deal: DealSnapshot | null;
}

/** Which open deals to look for: those of known company records, else of companies that look the same. */
export interface DealSearch {
  readonly companyRecordIds: readonly string[];
  readonly companyDomain: string | null;
  readonly companyName: string;
}

/** How many properties of which object the CRM now has from us. */
export interface ProvisionedObject {
  readonly object: string;
  readonly properties: number;
}

/**
 * The CRM of one installation, in our words. Every method may throw `CrmFailure`. Writes are safe
 * to repeat: a deal is found by its registration, properties are set to values, a note is found by
 * its reference before it is written again.
 */
export interface CrmPort {
  /** Null when the CRM holds no such deal (or the app may not read it); a deleted one says `deleted`. */
  readDeal(recordId: string): Promise<DealSnapshot | null>;
  /** The same for many records, in the order asked, each as soon as it is there: a CRM may tell several at once. */
  readDeals(recordIds: readonly string[]): AsyncIterable<ReadDeal>;
  /** Open deals (neither won nor lost), newest first, 20 at most. */
  searchOpenDeals(search: DealSearch): Promise<readonly DealSnapshot[]>;
  /** Null when the CRM holds no such company, or the app may not read it. */
  readCompany(recordId: string): Promise<CrmCompany | null>;
  findCompanyByDomain(domain: string): Promise<CrmCompany | null>;
  /** The deal that carries this registration, read without delay. */
  findDealByRegistration(reference: Id<'registration'>): Promise<DealSnapshot | null>;
  createDeal(deal: NewDeal): Promise<CreatedDeal>;
  writeDealProperties(recordId: string, properties: DealProperties): Promise<void>;
  /** @returns the record id of the note */
  writeNote(note: DealNote): Promise<string>;
  /** @returns the record id of the note on this deal that bears our reference, null when there is none */
  findNote(dealRecordId: string, reference: string): Promise<string | null>;
  listUsers(): Promise<readonly CrmUser[]>;
  readAccount(): Promise<CrmAccount>;
  /** Makes what is missing of our properties, changes nothing that exists. */
  provision(): Promise<readonly ProvisionedObject[]>;
  /**
   * Null for a CRM that keeps nothing of ours beside its own records. `provision` names
   * `registration` and `credit` only where they can be written.
   */
  readonly rows: CrmRows | null;
  /** Null for a CRM that tells of every change until it is heard. */
  readonly changeList: CrmChangeList | null;
}
