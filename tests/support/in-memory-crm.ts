import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { CrmFailure } from '@alongside/backend/crm/crm-error';
import type {
  CrmCompany,
  CrmPort,
  CrmUser,
  DealNote,
  NewDeal,
} from '@alongside/backend/crm/crm-port';
import type { DealProperties } from '@alongside/backend/crm/deal-properties';
import { readOneByOne } from '@alongside/backend/crm/read-one-by-one';
import { createInMemoryRows, type InMemoryRows } from './in-memory-rows.ts';
import { createDisturbance, type Disturbance } from './disturb-calls.ts';

/** A CRM with state in memory that keeps the contract of the port; what tests see and disturb. */
export interface InMemoryCrm extends CrmPort, InMemoryRows, Disturbance {
  readonly rows: InMemoryRows['rows'];
  readonly deals: Map<string, DealSnapshot>;
  readonly companies: Map<string, CrmCompany>;
  readonly properties: Map<string, DealProperties>;
  readonly notes: Map<string, DealNote>;
  readonly users: CrmUser[];
  changeDeal(recordId: string, change: Partial<DealSnapshot>): void;
}

export interface InMemoryCrmOptions {
  readonly now?: () => string;
  readonly account?: { readonly timeZone: string; readonly currency: string };
  readonly users?: readonly CrmUser[];
}

const USERS: readonly CrmUser[] = [
  { userId: '101', ownerId: '9101', email: 'ae@vendor.example', name: 'Ada Ekström' },
  { userId: '102', ownerId: '9102', email: 'manager@vendor.example', name: 'Mo Nager' },
];

export function createInMemoryCrm(options: InMemoryCrmOptions = {}): InMemoryCrm {
  const now = options.now ?? (() => '2026-11-22T12:00:00.000Z');
  const account = options.account ?? { timeZone: 'Europe/Berlin', currency: 'EUR' };
  const deals = new Map<string, DealSnapshot>();
  const companies = new Map<string, CrmCompany>();
  const properties = new Map<string, DealProperties>();
  const notes = new Map<string, DealNote>();
  const dealByRegistration = new Map<string, string>();
  const { act, ...disturbance } = createDisturbance();
  const users = [...(options.users ?? USERS)];
  let lastId = 1000;
  const nextId = (): string => {
    lastId += 1;
    return String(lastId);
  };

  const readDeal = (recordId: string) =>
    act('readDeal', recordId, () => deals.get(recordId) ?? null);
  const gone = (what: string): never => {
    throw new CrmFailure({ kind: 'not_found' }, `no such ${what}`);
  };
  const findByDomain = (domain: string): CrmCompany | null =>
    [...companies.values()].find((company) => company.domain === domain) ?? null;
  const claim = (registration: string, recordId: string): void => {
    const holder = dealByRegistration.get(registration);
    if (holder !== undefined && holder !== recordId) {
      throw new CrmFailure({ kind: 'refused', properties: ['registrationId'] }, 'not unique');
    }
    dealByRegistration.set(registration, recordId);
  };

  const makeCompany = (company: NewDeal['company']): CrmCompany => {
    const known =
      companies.get(company.recordId ?? '') ??
      (company.domain === null ? null : findByDomain(company.domain));
    if (known) return known;
    const { name, domain, country } = company;
    const made = { recordId: nextId(), name, domain, country };
    companies.set(made.recordId, made);
    return made;
  };

  const createDeal = (deal: NewDeal) => {
    const existing = dealByRegistration.get(deal.registrationReference);
    const company = deals.get(existing ?? '')?.company ?? makeCompany(deal.company);
    const recordId = existing ?? nextId();
    if (existing === undefined) {
      claim(deal.registrationReference, recordId);
      deals.set(recordId, {
        recordId,
        name: deal.name,
        amountMinor: deal.amount.amountMinor,
        currency: deal.amount.currency,
        stage: 'Registered',
        stageClass: 'early',
        expectedCloseOn: deal.expectedCloseOn,
        ownerUserId: deal.ownerUserId ?? null,
        createdAt: now(),
        closedAt: null,
        company,
        registrationId: deal.registrationReference,
        deleted: false,
      });
    }
    const contactRecordId = deal.contact ? `contact-${deal.contact.email}` : null;
    return { dealRecordId: recordId, companyRecordId: company.recordId, contactRecordId };
  };

  const isOpen = ({ stageClass, deleted }: DealSnapshot): boolean =>
    !deleted && stageClass !== 'won' && stageClass !== 'lost';

  return {
    deals,
    companies,
    properties,
    notes,
    users,
    ...createInMemoryRows(act),
    changeList: null,
    ...disturbance,
    changeDeal: (recordId, change) => {
      const deal = deals.get(recordId) ?? gone('deal');
      deals.set(recordId, { ...deal, ...change });
    },
    readDeal,
    readDeals: (recordIds) => readOneByOne(readDeal, recordIds),
    searchOpenDeals: ({ companyRecordIds, companyDomain, companyName }) =>
      act('searchOpenDeals', null, () => {
        const ids = new Set([
          ...companyRecordIds,
          ...[...companies.values()]
            .filter(({ domain, name }) => domain === companyDomain || name === companyName)
            .map(({ recordId }) => recordId),
        ]);
        return [...deals.values()]
          .filter((deal) => isOpen(deal) && ids.has(deal.company?.recordId ?? ''))
          .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
          .slice(0, 20);
      }),
    readCompany: (recordId) => act('readCompany', recordId, () => companies.get(recordId) ?? null),
    findCompanyByDomain: (domain) => act('findCompanyByDomain', null, () => findByDomain(domain)),
    findDealByRegistration: (reference) =>
      act('findDealByRegistration', null, () => {
        const recordId = dealByRegistration.get(reference);
        return recordId === undefined ? null : (deals.get(recordId) ?? null);
      }),
    createDeal: (deal) => act('createDeal', deal.registrationReference, () => createDeal(deal)),
    writeDealProperties: (recordId, values) =>
      act('writeDealProperties', recordId, () => {
        if (!deals.has(recordId)) gone('deal');
        if (values.registrationId !== null) claim(values.registrationId, recordId);
        properties.set(recordId, values);
      }),
    writeNote: (note) =>
      act('writeNote', note.dealRecordId, () => {
        if (!deals.has(note.dealRecordId)) gone('deal');
        const id = nextId();
        notes.set(id, note);
        return id;
      }),
    findNote: (dealRecordId, reference) =>
      act('findNote', dealRecordId, () => {
        const found = [...notes].find(
          ([, note]) => note.dealRecordId === dealRecordId && note.reference === reference,
        );
        return found?.[0] ?? null;
      }),
    listUsers: () => act('listUsers', null, () => users),
    readAccount: () =>
      act('readAccount', null, () => ({
        externalAccountId: '4711',
        name: 'vendor.example',
        ...account,
        environment: 'sandbox' as const,
        scopes: ['deals'],
      })),
    provision: () =>
      act('provision', null, () => [
        { object: 'deal', properties: 27 },
        { object: 'registration', properties: 22 },
        { object: 'credit', properties: 11 },
        { object: 'company', properties: 11 },
        { object: 'contact', properties: 7 },
      ]),
  };
}
