import { shortId } from './soql.ts';

/** That a credit puts the account of a partner on the list of an opportunity. */
export interface Listing {
  readonly opportunityId: string;
  readonly accountId: string;
  /** Whether the partner sourced the deal. */
  readonly sourced: boolean;
}

/** A listing of a credit as its row in the org still tells it. */
export interface FormerListing extends Listing {
  /** The user who made the credit's row: the one we are connected as. */
  readonly madeBy: string;
}

/** A row of the org's own list of an opportunity's partners. */
export interface PartnerRow {
  readonly id: string;
  readonly opportunityId: string;
  readonly accountId: string;
  readonly isPrimary: boolean;
  readonly madeBy: string;
}

export interface NewPartnerRow {
  readonly opportunityId: string;
  readonly accountId: string;
  readonly isPrimary: boolean;
  /** A row of ours that has to go first, because no row can be changed. */
  readonly replaces: PartnerRow | null;
}

export interface PartnerPlan {
  /** Rows of ours for partners who are credited with nothing any more. */
  readonly lost: readonly PartnerRow[];
  readonly added: readonly NewPartnerRow[];
}

/** What is told of some opportunities: their credits before and now, and the rows there are. */
export interface PartnerFacts {
  readonly before: readonly FormerListing[];
  /** Whoever comes first of those who sourced a deal gets the mark. */
  readonly now: readonly Listing[];
  readonly rows: readonly PartnerRow[];
}

/**
 * What makes the lists name everybody who is credited. A row is ours when the user who made it made
 * the credit's row too; rows of other people stay, and so does a primary partner they chose. Else the
 * mark is given with the row: to who sourced the deal, when the row is added, when that partner
 * becomes its source, or when the mark went with a row of ours.
 */
export function planPartnerRows({ before, now, rows }: PartnerFacts): PartnerPlan {
  const beforeOf = byOpportunity(before);
  const rowsOf = byOpportunity(rows);
  const nowOf = byOpportunity(now);
  const opportunities = [...new Set([...rowsOf.keys(), ...nowOf.keys()])];
  const plans = opportunities.map((id) =>
    planOne({
      before: beforeOf.get(id) ?? [],
      now: nowOf.get(id) ?? [],
      rows: rowsOf.get(id) ?? [],
    }),
  );
  return {
    lost: plans.flatMap(({ lost }) => lost),
    added: plans.flatMap(({ added }) => added),
  };
}

function planOne({ before, now, rows }: PartnerFacts): PartnerPlan {
  const isOurs = (row: PartnerRow): boolean =>
    before.some((one) => isOfOne(one, row) && one.madeBy === row.madeBy);
  const lost = rows.filter((row) => isOurs(row) && !now.some((one) => isOfOne(one, row)));
  const isChosen = rows.some((row) => row.isPrimary && !isOurs(row));
  const source = isChosen ? undefined : now.find(({ sourced }) => sourced);
  const missing = now.filter(
    (one, at) =>
      !rows.some((row) => isOfOne(one, row)) &&
      now.findIndex((other) => isOfOne(other, one)) === at,
  );
  const added = missing.map((one) => newRow(one, source !== undefined && isOfOne(source, one)));
  const isDue =
    lost.some(({ isPrimary }) => isPrimary) ||
    before.some((one) => source && isOfOne(one, source) && !one.sourced);
  const held = rows.filter((row) => source !== undefined && isOfOne(source, row));
  const unmarked = held.some(({ isPrimary }) => isPrimary) ? undefined : held.find(isOurs);
  if (source === undefined || unmarked === undefined || !isDue) return { lost, added };
  return { lost, added: [...added, newRow(source, true, unmarked)] };
}

const newRow = (
  { opportunityId, accountId }: Listing,
  isPrimary: boolean,
  replaces: PartnerRow | null = null,
): NewPartnerRow => ({ opportunityId, accountId, isPrimary, replaces });

/** Within one opportunity. */
const isOfOne = (one: Pick<Listing, 'accountId'>, other: Pick<Listing, 'accountId'>): boolean =>
  shortId(one.accountId) === shortId(other.accountId);

const byOpportunity = <T extends Pick<Listing, 'opportunityId'>>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(all, ({ opportunityId }) => shortId(opportunityId));
