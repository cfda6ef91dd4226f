import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import { Temporal } from 'temporal-polyfill';
import { moneyFromDecimal, NotMoney } from '../decimal-money.ts';
import { opportunity, type OpportunityRow } from './answer-schemas.ts';
import { toRegistrationId } from '../to-registration-id.ts';
import { findContactTimes } from './contact-times.ts';
import { type Currencies, rememberRates } from './currencies.ts';
import { companyFields, toCompany } from './read-company.ts';
import { registrationIdField } from './deal-fields.ts';
import type { OrgContext } from './org-context.ts';
import type { OrgShape } from './org-shape.ts';
import { isRecordId, literal } from './soql.ts';
import { toInstant } from './to-instant.ts';

const FIELDS = [
  'Id',
  'Name',
  'Amount',
  'StageName',
  'IsClosed',
  'IsWon',
  'CloseDate',
  'OwnerId',
  'CreatedDate',
  'LastActivityDate',
  'LastStageChangeDate',
  'IsDeleted',
];

/** A deal by its record, a deleted one too; null when there is none. */
export async function readDeal(
  context: OrgContext,
  recordId: string,
): Promise<DealSnapshot | null> {
  if (!isRecordId(recordId)) return null;
  const found = await queryDeals(context, `WHERE Id = ${literal(recordId)}`, 'all');
  return found[0] ?? null;
}

/** Deals for the rest of a query: `WHERE` and what follows it. */
export async function queryDeals(
  context: OrgContext,
  rest: string,
  rows: 'living' | 'all' = 'living',
): Promise<readonly DealSnapshot[]> {
  const fields = dealFields(await context.shape()).join(', ');
  const soql = `SELECT ${fields} FROM Opportunity ${rest}`;
  return toSnapshots(
    context,
    await context.api.query(opportunity, soql, { deleted: rows === 'all' }),
  );
}

function dealFields(shape: OrgShape): readonly string[] {
  const currency = shape.hasManyCurrencies ? ['CurrencyIsoCode'] : [];
  const own = shape.missing.length > 0 ? [] : [shape.fieldName(registrationIdField)];
  return [...FIELDS, ...own, ...currency, ...companyFields(shape).map((name) => `Account.${name}`)];
}

/** One after the other, and contacts of all at once: calls are counted by the day. */
async function toSnapshots(
  context: OrgContext,
  rows: readonly OpportunityRow[],
): Promise<readonly DealSnapshot[]> {
  const contacts = await findContactTimes(
    context,
    rows.map(({ Id }) => Id),
  );
  const rateOf = rememberRates(context.currencies);
  const deals: DealSnapshot[] = [];
  for (const row of rows) {
    const deal = await toSnapshot(context, row, rateOf);
    deals.push({ ...deal, contactAt: contacts.get(row.Id) ?? null });
  }
  return deals;
}

async function toSnapshot(
  context: OrgContext,
  row: OpportunityRow,
  rateOf: Currencies['rateOf'],
): Promise<DealSnapshot> {
  const { timeZone, currency: home } = await context.settings();
  const shape = await context.shape();
  const stage = await context.stages.find(row.StageName);
  const currency = row.CurrencyIsoCode ?? home;
  return {
    recordId: row.Id,
    name: row.Name,
    amountMinor: toMinor(row.Amount, currency),
    currency,
    stage: stage?.label ?? row.StageName,
    stageClass: classify(row, stage?.isLate === true),
    expectedCloseOn: row.CloseDate,
    ownerUserId: row.OwnerId,
    createdAt: toInstant(row.CreatedDate),
    closedAt: row.IsClosed ? closedAt(row, timeZone) : null,
    company: row.Account && toCompany(row.Account),
    exchangeRate: currency === home ? null : await rateOf(currency, row.CloseDate),
    lastActivityAt: row.LastActivityDate && startOfDay(row.LastActivityDate, timeZone),
    registrationId: toRegistrationId(row[shape.fieldName(registrationIdField)]),
    deleted: row.IsDeleted,
  };
}

function classify(
  { IsClosed, IsWon }: OpportunityRow,
  isLate: boolean,
): DealSnapshot['stageClass'] {
  if (IsClosed) return IsWon ? 'won' : 'lost';
  return isLate ? 'late' : 'early';
}

/** The close date is a day, and may be set back: the moment of the last stage, or the day before it if that is what stands there. */
function closedAt({ CloseDate, LastStageChangeDate }: OpportunityRow, timeZone: string): Instant {
  if (LastStageChangeDate === null) return startOfDay(CloseDate, timeZone);
  const changed = Temporal.Instant.from(LastStageChangeDate).toZonedDateTimeISO(timeZone);
  const isBefore = CloseDate < changed.toPlainDate().toString();
  return isBefore ? startOfDay(CloseDate, timeZone) : toInstant(LastStageChangeDate);
}

/** An amount we cannot hold counts as none: the deal stays readable. */
function toMinor(amount: string | null, currency: string): number | null {
  if (amount === null) return null;
  try {
    return moneyFromDecimal(amount, currency).amountMinor;
  } catch (error) {
    if (error instanceof NotMoney) return null;
    throw error;
  }
}

function startOfDay(day: LocalDate, timeZone: string): Instant {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant();
  return start.toString({ fractionalSecondDigits: 3 });
}
