import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { LocalDate } from '@alongside/shared/vocabulary/values';
import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { moneyFromDecimal, NotMoney } from '../decimal-money.ts';
import type { AccountContext } from './account-context.ts';
import { recordWithAssociations } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { orNull } from '../or-null.ts';
import { toRegistrationId } from '../to-registration-id.ts';
import { registrationIdProperty } from './property-plan.ts';
import { readCompany } from './read-company.ts';

type DealRecord = z.infer<typeof recordWithAssociations>;

const PROPERTIES = [
  'dealname',
  'amount',
  'deal_currency_code',
  'hs_exchange_rate',
  'dealstage',
  'closedate',
  'hubspot_owner_id',
  'createdate',
  'notes_last_updated',
  'hs_latest_meeting_activity',
  'hs_sales_email_last_replied',
  registrationIdProperty,
];

/** A deal by its record, or by the value of a unique property; null when there is none. */
export async function readDeal(
  context: AccountContext,
  id: string,
  idProperty?: string,
): Promise<DealSnapshot | null> {
  const living = await read(context, id, { ...(idProperty !== undefined && { idProperty }) });
  if (living) return toSnapshot(context, living);
  if (idProperty !== undefined) return null;
  const archived = await read(context, id, { archived: 'true' });
  return archived && toSnapshot(context, archived);
}

function read(
  { api }: AccountContext,
  id: string,
  more: Readonly<Record<string, string>>,
): Promise<DealRecord | null> {
  const query = { properties: PROPERTIES.join(','), associations: 'companies', ...more };
  const path = apiPaths.object('deals', id);
  return orNull(api.call(recordWithAssociations, { method: 'GET', path, query }));
}

async function toSnapshot(context: AccountContext, deal: DealRecord): Promise<DealSnapshot> {
  const { properties } = deal;
  const { timeZone, currency: home } = await context.settings();
  const stage = await context.stages.find(properties['dealstage'] ?? '');
  const stageClass = stage?.stageClass ?? 'early';
  const closed = stageClass === 'won' || stageClass === 'lost';
  const closesAt = properties['closedate'] || null;
  const companyId = primaryCompany(deal);
  const currency = properties['deal_currency_code'] || home;
  return {
    recordId: deal.id,
    name: properties['dealname'] ?? '',
    amountMinor: toMinor(properties['amount'] ?? null, currency),
    currency,
    stage: stage?.label ?? properties['dealstage'] ?? '',
    stageClass,
    expectedCloseOn: closesAt === null ? null : toLocalDate(closesAt, timeZone),
    ownerUserId: await context.owners.userIdOf(properties['hubspot_owner_id'] || null),
    createdAt: toInstant(properties['createdate'] || deal.createdAt),
    closedAt: closed && closesAt !== null ? toInstant(closesAt) : null,
    company: companyId === null ? null : await readCompany(context.api, companyId),
    exchangeRate: toRate(properties['hs_exchange_rate'] ?? null),
    contactAt: latest([
      properties['hs_latest_meeting_activity'],
      properties['hs_sales_email_last_replied'],
    ]),
    lastActivityAt: latest([properties['notes_last_updated']]),
    registrationId: toRegistrationId(properties[registrationIdProperty]),
    deleted: deal.archived,
  };
}

/** The latest of the instants that are there. */
function latest(instants: readonly (string | null | undefined)[]): string | null {
  const known = instants.flatMap((text) => (text ? [toInstant(text)] : []));
  return known.toSorted().at(-1) ?? null;
}

/** The primary company; only its tie has no ending to its name. */
function primaryCompany({ associations }: DealRecord): string | null {
  const ties = associations['companies']?.results ?? [];
  return (ties.find(({ type }) => type === 'deal_to_company') ?? ties[0])?.id ?? null;
}

/** An amount we cannot hold counts as none: the deal stays readable. */
function toMinor(text: string | null, currency: string): number | null {
  if (text === null || text === '') return null;
  try {
    return moneyFromDecimal(text, currency).amountMinor;
  } catch (error) {
    if (error instanceof NotMoney) return null;
    throw error;
  }
}

/** A plain decimal above zero; whatever else stands there is no rate. */
function toRate(text: string | null): string | null {
  return text !== null && /^\d{1,12}(\.\d{1,18})?$/.test(text) ? text : null;
}

function toInstant(text: string): string {
  return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 });
}

function toLocalDate(text: string, timeZone: string): LocalDate {
  return Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
