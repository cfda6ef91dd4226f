import { setTimeout as sleep } from 'node:timers/promises';
import { SANDBOX_USERS } from '../sandbox/hubspot/people.ts';

type Properties = Readonly<Record<string, string | null>>;

/** A record of the CRM as a person at its own screens sees it. */
export interface PortalRecord {
  readonly id: string;
  readonly properties: Properties;
  readonly notes: readonly { readonly body: string }[];
}

/** The CRM's own screens: what an account executive types there, and what stands there. */
export interface PortalDoor {
  readonly create: (
    type: 'companies' | 'deals',
    properties: Record<string, string>,
    company?: string,
  ) => Promise<PortalRecord>;
  /** Waits until the record shows it. @throws Error with what it shows instead, after 20 seconds */
  readonly waitFor: (id: string, shows: (deal: PortalRecord) => boolean) => Promise<PortalRecord>;
}

const PATIENCE_MS = 20_000;
const DEAL_TO_COMPANY = 5;

export function openPortalDoor(hubspotOrigin: string): PortalDoor {
  const records = `${hubspotOrigin}/__sandbox/records`;
  const userId = SANDBOX_USERS.find((one) => one.job === 'ae')?.userId;
  return {
    create: async (type, properties, company) => {
      const associations =
        company === undefined
          ? []
          : [
              {
                to: { id: company },
                types: [
                  { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: DEAL_TO_COMPANY },
                ],
              },
            ];
      const answer = await fetch(`${records}/${type}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ userId, properties, associations }),
      });
      if (!answer.ok) throw new Error(`The CRM did not take the ${type}: ${await answer.text()}`);
      return (await answer.json()) as PortalRecord;
    },
    waitFor: async (id, shows) => {
      const deadline = performance.now() + PATIENCE_MS;
      for (;;) {
        const deal = (await (await fetch(`${records}/deals/${id}`)).json()) as PortalRecord;
        if (shows(deal)) return deal;
        if (performance.now() > deadline) throw new Error(`The CRM still shows ${describe(deal)}`);
        await sleep(200);
      }
    },
  };
}

function describe({ properties, notes }: PortalRecord): string {
  const own = Object.entries(properties).filter(
    ([name, value]) => name.startsWith('prm_') && value,
  );
  return `${JSON.stringify(Object.fromEntries(own))} and ${notes.length} notes.`;
}
