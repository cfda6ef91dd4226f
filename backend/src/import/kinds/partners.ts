import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import type { PartnerStatus, PartnerTier, PartnerType } from '@alongside/shared/vocabulary/partner';
import type { z } from 'zod';
import type { TenantTransaction } from '../../platform/database/database.ts';
import { column } from '../columns/column.ts';
import type { RowReader } from '../columns/row-reader.ts';
import { findPartners, type StoredPartner } from '../partner-lookup-store.ts';
import { findCrmUserEmails } from '../programme-lookup-store.ts';
import type { Choices } from '../values/read-choice.ts';
import { readCountry } from '../values/read-country.ts';
import { type ImportKind, refused, type RowPlan } from './import-kind.ts';

const types: Choices<PartnerType> = {
  referral: ['referrer', 'affiliate', 'referral_partner'],
  reseller: ['var', 'value_added_reseller', 'dealer', 'resale'],
  distributor: ['distribution', 'distri'],
  marketplace: ['market_place'],
  si_msp: ['si', 'msp', 'system_integrator', 'systems_integrator', 'managed_service_provider'],
  technology: ['tech', 'isv', 'technology_partner', 'alliance'],
};
const tiers: Choices<PartnerTier> = {
  registered: ['member', 'none', 'authorized', 'authorised'],
  bronze: [],
  silver: [],
  gold: [],
  platinum: ['premier', 'diamond'],
};
const statuses: Choices<PartnerStatus> = {
  active: ['live', 'approved', 'aktiv'],
  onboarding: ['new', 'pending', 'in_onboarding'],
  suspended: ['on_hold', 'paused', 'inactive'],
  terminated: ['ended', 'closed', 'former', 'cancelled'],
};

/** One line of a list of partners; undefined where the file has no such column. */
interface PartnerRow {
  readonly reference: string;
  readonly name: string;
  readonly type: PartnerType | undefined;
  readonly tier: PartnerTier | undefined;
  readonly status: PartnerStatus | undefined;
  readonly domain: string | null | undefined;
  readonly country: string | null | undefined;
  readonly territories: readonly string[] | undefined;
  readonly managerEmail: string | null | undefined;
}

/** R2, R9: partner organisations by the programme's own reference. What the file does not have stays as it is. */
export const partners: ImportKind<PartnerRow> = {
  name: 'partners',
  about: 'partner organisations, found again by their reference',
  columns: [
    column('reference', 'your own id of the partner', {
      required: true,
      also: ['partner_reference', 'partner_id', 'id', 'account_number', 'external_reference'],
    }),
    column('name', 'name of the organisation', {
      required: true,
      also: ['partner_name', 'partner', 'company', 'company_name', 'organisation', 'organization'],
    }),
    column('type', `one of ${Object.keys(types).join(', ')}`, {
      required: true,
      also: ['partner_type', 'kind'],
    }),
    column('tier', Object.keys(tiers).join(', '), { also: ['level', 'partner_tier'] }),
    column('status', Object.keys(statuses).join(', '), { also: ['partner_status', 'state'] }),
    column('domain', 'web site or mail domain', { also: ['website', 'web_site', 'url', 'web'] }),
    column('country', 'code of two letters or English name', { also: ['land', 'country_code'] }),
    column('territories', 'countries it may sell in, cut by |', { also: ['territory', 'regions'] }),
    column('manager_email', 'partner manager, a user of the CRM', {
      also: ['manager', 'partner_manager', 'channel_manager', 'owner_email'],
    }),
  ],
  readRow,
  identify: ({ reference }) => reference,
  lanesOf: ({ reference }) => [reference],
  plan,
};

function readRow(reader: RowReader): PartnerRow {
  const orNull = <T>(name: string, value: T | undefined): T | null | undefined =>
    reader.has(name) ? (value ?? null) : undefined;
  reader.required('type');
  return {
    reference: reader.required('reference', 100),
    name: reader.required('name'),
    type: reader.choice('type', types),
    tier: reader.choice('tier', tiers),
    status: reader.choice('status', statuses),
    domain: orNull('domain', readDomain(reader)),
    country: orNull('country', reader.country('country')),
    territories: reader.has('territories') ? readTerritories(reader) : undefined,
    managerEmail: orNull('manager_email', reader.text('manager_email')?.toLowerCase()),
  };
}

/** Only the host of an address. */
function readDomain(reader: RowReader): string | undefined {
  return reader.read('domain', (written) => {
    const host = written
      .toLowerCase()
      .replace(/^(?:[a-z]+:\/\/)?(?:www\.)?/, '')
      .split(/[/?#:]/)[0];
    return host !== undefined && /^[^\s@]+\.[^\s@.]+$/.test(host)
      ? { value: host }
      : { problem: 'is not a web address', remedy: 'Write it like northwind.com.' };
  });
}

function readTerritories(reader: RowReader): readonly string[] {
  return reader.list('territories').flatMap((written) => {
    const read = readCountry(written);
    if ('value' in read) return [read.value];
    reader.refuse('territories', `has "${written}", which is not a known country`, read.remedy);
    return [];
  });
}

async function plan(tx: TenantTransaction, rows: readonly PartnerRow[]): Promise<RowPlan[]> {
  const stored = await findPartners(
    tx,
    rows.map(({ reference }) => reference),
  );
  const managers = await findCrmUserEmails(
    tx,
    rows.map(({ managerEmail }) => managerEmail ?? ''),
  );
  return rows.map((row) => {
    const { managerEmail } = row;
    if (managerEmail && !managers.has(managerEmail)) {
      const remedy = 'Write the address of somebody who uses the CRM, or leave it empty.';
      return refused('manager_email', managerEmail, 'is not a user of the CRM', remedy);
    }
    return planOne(row, stored.get(row.reference));
  });
}

function planOne(row: PartnerRow, before: StoredPartner | undefined): RowPlan {
  const wanted = {
    reference: row.reference,
    name: row.name,
    type: row.type ?? before?.type ?? 'reseller',
    tier: row.tier ?? before?.tier ?? 'registered',
    status: row.status ?? before?.status ?? 'active',
    domain: choose(row.domain, before?.domain),
    country: choose(row.country, before?.country),
    territories: [...(row.territories ?? before?.territories ?? [])],
    managerEmail: choose(row.managerEmail, before?.managerEmail?.toLowerCase()),
  };
  if (before && isSame(wanted, before)) return { kind: 'unchanged' };
  return {
    kind: 'write',
    isNew: before === undefined,
    async run(call) {
      await call(upsertPartner, wanted);
    },
  };
}

/** What the file says; an empty cell takes the value away, a missing column leaves it. */
function choose(
  said: string | null | undefined,
  before: string | null | undefined,
): string | undefined {
  return (said === undefined ? before : said) ?? undefined;
}

type Wanted = z.input<(typeof upsertPartner)['input']>;

function isSame(wanted: Omit<Wanted, 'idempotencyKey'>, before: StoredPartner): boolean {
  return (
    wanted.name === before.name &&
    wanted.type === before.type &&
    wanted.tier === before.tier &&
    wanted.status === before.status &&
    (wanted.domain ?? null) === before.domain &&
    (wanted.country ?? null) === before.country &&
    (wanted.managerEmail ?? null) === (before.managerEmail?.toLowerCase() ?? null) &&
    wanted.territories?.join() === before.territories.join()
  );
}
