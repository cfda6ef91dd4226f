import type { Id } from '@alongside/shared/vocabulary/ids';
import type { DealCredits, RefusedRow } from '../crm-rows.ts';
import {
  creditAmountField,
  creditFields,
  creditKeyField,
  creditKeyStart,
  creditLookups,
  type KeyedCredit,
} from './credit-fields.ts';
import { registrationIdField } from './deal-fields.ts';
import { toFields } from './field-values.ts';
import { type KeyedRecord, listByKeys, listKeyed } from './list-keyed.ts';
import type { OrgContext } from './org-context.ts';
import { registrationObject } from './registration-fields.ts';
import type { RowShape } from './row-shape.ts';
import { deleteMany, type Saved, upsertMany } from './save-many.ts';
import { beginningWith } from './soql.ts';

/** The address of a query has room for the keys of as many deals. */
const DEALS_AT_ONCE = 100;

/** Sets the credits of deals, and removes those that are gone. */
export async function writeCredits(
  context: OrgContext,
  shape: RowShape,
  deals: readonly DealCredits[],
): Promise<readonly RefusedRow[]> {
  const refused: RefusedRow[] = [];
  for (let from = 0; from < deals.length; from += DEALS_AT_ONCE) {
    refused.push(...(await writePart(context, shape, deals.slice(from, from + DEALS_AT_ONCE))));
  }
  return refused;
}

async function writePart(
  context: OrgContext,
  shape: RowShape,
  deals: readonly DealCredits[],
): Promise<readonly RefusedRow[]> {
  const credits = await keyCredits(context, shape, deals);
  const records = credits.map((credit) => ({
    ...toFields({ ...creditFields, ...creditLookups }, credit, shape.fieldName),
    ...shape.amount(creditAmountField, credit.credit),
  }));
  const there = await listCredits(context, shape, deals);
  const kept = new Set(records.map((record) => record[shape.fieldName(creditKeyField)]));
  const gone = there.filter(({ key }) => !kept.has(key));
  const target = { object: shape.object, field: shape.fieldName(creditKeyField) };
  const saved = await upsertMany(context.api, target, records);
  const deleted = await deleteMany(
    context.api,
    gone.map(({ id }) => id),
  );
  return [
    ...refusedOf(saved, (at) => credits[at]?.dealId),
    ...refusedOf(deleted, (at) =>
      deals.map(({ dealId }) => dealId).find((id) => gone[at]?.key.startsWith(creditKeyStart(id))),
    ),
  ];
}

function refusedOf(
  saved: readonly Saved[],
  dealOf: (at: number) => Id<'deal'> | undefined,
): readonly RefusedRow[] {
  return saved.flatMap(({ failure }, at) => {
    const id = dealOf(at);
    return failure === null || id === undefined ? [] : [{ id, failure }];
  });
}

/** The credits there are of these deals, whoever they are of. */
async function listCredits(
  context: OrgContext,
  shape: RowShape,
  deals: readonly DealCredits[],
): Promise<readonly KeyedRecord[]> {
  const key = shape.fieldName(creditKeyField);
  const likes = deals.map(({ dealId }) => `${key} LIKE ${beginningWith(creditKeyStart(dealId))}`);
  return listKeyed(context, { object: shape.object, field: key }, likes.join(' OR '));
}

/** Credits with the records they lead to; a registration without a row yet is led to later. */
async function keyCredits(
  context: OrgContext,
  { fieldName }: RowShape,
  deals: readonly DealCredits[],
): Promise<readonly KeyedCredit[]> {
  const credits = deals.flatMap(({ dealId, credits: all }) =>
    all.map((credit) => ({ ...credit, dealId })),
  );
  const target = { object: fieldName(registrationObject), field: fieldName(registrationIdField) };
  const wanted = credits.flatMap(({ registrationId }) => registrationId ?? []);
  const rows = await listByKeys(context, target, wanted);
  const recordOf = new Map(rows.map(({ key, id }) => [key, id]));
  return credits.map((credit) => ({
    ...credit,
    registrationRecordId: recordOf.get(credit.registrationId ?? '') ?? null,
  }));
}
