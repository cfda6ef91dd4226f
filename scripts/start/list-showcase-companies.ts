import type { ShowcaseGroup } from './list-showcase-deals.ts';

interface CrmRecord {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

/** A company worth opening, with the situation of the deal that led to it. */
export interface ShowcaseCompany {
  readonly id: string;
  readonly name: string;
  readonly situation: string;
}

/** The company of the first deal of each situation, each company once. */
export async function listShowcaseCompanies(
  hubspotOrigin: string,
  groups: readonly ShowcaseGroup[],
): Promise<readonly ShowcaseCompany[]> {
  const found = await Promise.all(
    groups.map(async ({ title, deals: [deal] }): Promise<ShowcaseCompany[]> => {
      if (deal === undefined) return [];
      const answer = await fetch(`${hubspotOrigin}/__sandbox/records/deals/${deal.id}`);
      const { associated } = (await answer.json()) as {
        readonly associated: Readonly<Record<string, readonly CrmRecord[]>>;
      };
      const [company] = associated['companies'] ?? [];
      if (company === undefined) return [];
      const { id, properties } = company;
      return [{ id, name: properties['name'] ?? `Company ${id}`, situation: title.toLowerCase() }];
    }),
  );
  const companies = found.flat();
  return companies.filter(({ id }, index) => companies.findIndex((one) => one.id === id) === index);
}
