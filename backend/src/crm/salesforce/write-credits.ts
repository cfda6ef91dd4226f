import type { DealCredits, RefusedRow } from '../crm-rows.ts';
import {
  creditAmountField,
  creditFields,
  creditKey,
  creditKeyField,
  creditLookups,
  type KeyedCredit,
} from './credit-fields.ts';
import { registrationIdField } from './deal-fields.ts';
import { toFields } from './field-values.ts';
import { listCredits } from './list-credits.ts';
import { listByKeys } from './list-keyed.ts';
import type { OrgContext } from './org-context.ts';
import { projectPartners } from './project-partners.ts';
import { registrationObject } from './registration-fields.ts';
import type { RowShape } from './row-shape.ts';
import { deleteMany, type Saved, upsertMany } from './save-many.ts';

/** The address of a query has room for the keys of as many deals. */
const DEALS_AT_ONCE = 100;

/** What the org has for credits. */
export interface CreditTarget {
  readonly shape: RowShape;
  /** Whether we may write the org's own lists of partners. */
  readonly listsPartners: boolean;
}

/**
 * Sets the credits of deals, and removes those that are gone. The org's own lists of partners are
 * written between: a credit that is gone is what tells which row of a list was ours.
 */
export async function writeCredits(
  context: OrgContext,
  target: CreditTarget,
  deals: readonly DealCredits[],
): Promise<readonly RefusedRow[]> {
  const refused: RefusedRow[] = [];
  for (let from = 0; from < deals.length; from += DEALS_AT_ONCE) {
    refused.push(...(await writePart(context, target, deals.slice(from, from + DEALS_AT_ONCE))));
  }
  return refused;
}

async function writePart(
  context: OrgContext,
  { shape, listsPartners }: CreditTarget,
  deals: readonly DealCredits[],
): Promise<readonly RefusedRow[]> {
  const { api } = context;
  const credits = await keyCredits(context, shape, deals);
  const there = await listCredits(
    api,
    shape,
    deals.map(({ dealId }) => dealId),
  );
  const refused = await upsertCredits(context, shape, credits);
  const unlisted = listsPartners ? await projectPartners(api, { there, credits, refused }) : [];
  const kept = new Set(credits.map(creditKey));
  const waiting = new Set(unlisted.map(({ id }) => id));
  const gone = there.filter(({ key, dealId }) => !kept.has(key) && !waiting.has(dealId));
  const deleted = await deleteMany(
    api,
    gone.map(({ recordId }) => recordId),
  );
  return [...refused, ...unlisted, ...refusedOf(deleted, gone)];
}

async function upsertCredits(
  { api }: OrgContext,
  shape: RowShape,
  credits: readonly KeyedCredit[],
): Promise<readonly RefusedRow[]> {
  const target = { object: shape.object, field: shape.fieldName(creditKeyField) };
  const records = credits.map((credit) => ({
    ...toFields({ ...creditFields, ...creditLookups }, credit, shape.fieldName),
    ...shape.amount(creditAmountField, credit.credit),
  }));
  const saved = await upsertMany(api, target, records);
  return refusedOf(saved, credits);
}

function refusedOf(
  saved: readonly Saved[],
  of: readonly { readonly dealId: string }[],
): readonly RefusedRow[] {
  return saved.flatMap(({ failure }, at) => {
    const id = of[at]?.dealId;
    return failure === null || id === undefined ? [] : [{ id, failure }];
  });
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
