import type { CrmFailure } from '../crm-error.ts';
import type { RefusedRow } from '../crm-rows.ts';
import type { KeyedCredit } from './credit-fields.ts';
import type { CreditThere } from './list-credits.ts';
import { listPartnerRows, partnerObject } from './partner-rows.ts';
import {
  type FormerListing,
  type Listing,
  type NewPartnerRow,
  type PartnerRow,
  planPartnerRows,
} from './plan-partner-rows.ts';
import type { SalesforceApi } from './salesforce-api.ts';
import { createMany, deleteMany } from './save-many.ts';
import { shortId } from './soql.ts';

/** The credits of some deals: as the org held them, as they are now, and which it refused. */
export interface ProjectedCredits {
  readonly there: readonly CreditThere[];
  readonly credits: readonly KeyedCredit[];
  readonly refused: readonly RefusedRow[];
}

/**
 * Makes the org's own lists of partners name whoever is credited; a deal whose credits were refused
 * gets no new row. Nothing is read from the lists but what they lack.
 *
 * @returns deals whose list could not be written just now. What is refused for good is left: a right
 *   that is missing on the opportunity or the account is missing for the credit too, which says so.
 */
export async function projectPartners(
  api: SalesforceApi,
  { there, credits, refused }: ProjectedCredits,
): Promise<readonly RefusedRow[]> {
  const before = there.flatMap(toFormerListing);
  const now = credits.flatMap(toListing).toSorted((one, other) => other.share - one.share);
  const opportunities = new Set([...before, ...now].map(({ opportunityId }) => opportunityId));
  const rows = await listPartnerRows(api, [...opportunities]);
  const { lost, added } = planPartnerRows({ before, now, rows });
  const stopped = new Set(refused.map(({ id }) => id));
  const dealOf = new Map(
    [...before, ...now].map((one) => [shortId(one.opportunityId), one.dealId]),
  );
  const idOf = (one: Pick<Listing, 'opportunityId'>) =>
    dealOf.get(shortId(one.opportunityId)) ?? '';
  const wanted = added.filter((one) => !stopped.has(idOf(one)));
  const failures = await writeRows(api, lost, wanted);
  return failures.map(({ row, failure }) => ({ id: idOf(row), failure }));
}

interface FailedRow {
  readonly row: Pick<Listing, 'opportunityId'>;
  readonly failure: CrmFailure;
}

async function writeRows(
  api: SalesforceApi,
  lost: readonly PartnerRow[],
  added: readonly NewPartnerRow[],
): Promise<readonly FailedRow[]> {
  const gone = [...lost, ...added.flatMap(({ replaces }) => replaces ?? [])];
  const removed = await deleteMany(
    api,
    gone.map(({ id }) => id),
  );
  const stuck = new Set(gone.filter((_row, at) => removed[at]?.failure));
  const fresh = added.filter(({ replaces }) => replaces === null || !stuck.has(replaces));
  const records = fresh.map(({ opportunityId, accountId, isPrimary }) => ({
    OpportunityId: opportunityId,
    AccountToId: accountId,
    IsPrimary: isPrimary,
  }));
  const made = await createMany(api, partnerObject, records);
  return [...gone, ...fresh].flatMap((row, at) => {
    const failure = [...removed, ...made][at]?.failure ?? null;
    return failure === null || isFinal(failure) ? [] : [{ row, failure }];
  });
}

const isFinal = ({ error }: CrmFailure): boolean =>
  error.kind === 'refused' || error.kind === 'not_found';

function toListing(credit: KeyedCredit): readonly (Listing & { dealId: string; share: number })[] {
  const { dealId, dealRecordId, partnerRecordId, share, role } = credit;
  if (partnerRecordId === null) return [];
  return [
    {
      dealId,
      share,
      opportunityId: dealRecordId,
      accountId: partnerRecordId,
      sourced: role === 'sourced',
    },
  ];
}

function toFormerListing(credit: CreditThere): readonly (FormerListing & { dealId: string })[] {
  const { dealId, opportunityId, accountId, sourced, madeBy } = credit;
  if (opportunityId === null || accountId === null) return [];
  return [{ dealId, opportunityId, accountId, sourced, madeBy }];
}
