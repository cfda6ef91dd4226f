interface CrmDeal {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

/** Deals of the CRM in one situation, as the CRM's own properties tell it. */
export interface ShowcaseGroup {
  readonly title: string;
  readonly deals: readonly {
    readonly id: string;
    readonly name: string;
    readonly summary: string;
  }[];
}

type Test = (properties: CrmDeal['properties']) => boolean;

const PER_GROUP = 3;

const situations: readonly (readonly [title: string, test: Test])[] = [
  ['Two partners, one customer', (deal) => deal['prm_conflict_status'] === 'open'],
  [
    'A partner asks to register',
    (deal) => /submitted|in_review/.test(deal['prm_registration_status'] ?? ''),
  ],
  ['Protected', (deal) => deal['prm_protection_status'] === 'active'],
  [
    'Won with a partner',
    (deal) => deal['dealstage'] === 'closedwon' && Boolean(deal['prm_partner_org']),
  ],
  ['Protection ended', (deal) => /expired|released/.test(deal['prm_protection_status'] ?? '')],
  ['No partner yet', (deal) => !deal['prm_partner_org'] && deal['dealstage'] !== 'closedlost'],
];

/** A few deals of each situation; a deal stands in the first that fits. */
export async function listShowcaseDeals(hubspotOrigin: string): Promise<readonly ShowcaseGroup[]> {
  const answer = await fetch(`${hubspotOrigin}/__sandbox/records/deals`);
  const { results } = (await answer.json()) as { results: readonly CrmDeal[] };
  const taken = new Set<string>();
  return situations.flatMap(([title, fits]) => {
    const deals = results
      .filter(({ id, properties }) => !taken.has(id) && fits(properties))
      .slice(0, PER_GROUP);
    for (const { id } of deals) taken.add(id);
    return deals.length === 0 ? [] : [{ title, deals: deals.map(describe) }];
  });
}

function describe({ id, properties }: CrmDeal): ShowcaseGroup['deals'][number] {
  return {
    id,
    name: properties['dealname'] ?? `Deal ${id}`,
    summary: properties['prm_summary'] ?? '',
  };
}
