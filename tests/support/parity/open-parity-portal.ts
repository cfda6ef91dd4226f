import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { requiredScopes } from '@alongside/backend/crm/hubspot/required-scopes';
import { SANDBOX_PORTAL_ID } from '@alongside/scripts/sandbox/hubspot/options';
import { SANDBOX_USERS } from '@alongside/scripts/sandbox/hubspot/people';
import { startHubspotSandbox } from '@alongside/scripts/sandbox/hubspot/start-hubspot-sandbox';
import type { ParityCrm, PersonsDeal } from './parity-crm.ts';
import { writeFields } from './parity-fields.ts';
import { CALLBACK, signInToPortal } from './sign-in-to-portal.ts';

const USER = 61000104;
/** A deal to its primary company, as HubSpot numbers the tie. */
const DEAL_TO_COMPANY = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 5 };

const stages = { late: 'contractsent', won: 'closedwon' };

interface SeenDeal {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
  readonly notes: readonly { readonly at: string; readonly body: string }[];
}

type AtScreens = <T>(method: string, route: string, body?: object) => Promise<T>;

/** @param nowMs milliseconds since 1970 */
export async function openParityPortal(nowMs: () => number): Promise<ParityCrm> {
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'parity-portal-'));
  const app = { appId: 990_001, clientId: 'client-1', clientSecret: 'secret-1' };
  const sandbox = await startHubspotSandbox({
    stateFolder,
    port: 0,
    clock: nowMs,
    searchDelayMs: 0,
    requestsPerTenSeconds: 10_000,
    searchesPerSecond: 10_000,
    app: { ...app, redirectUris: [CALLBACK], scopes: [...requiredScopes] },
  });
  const atScreens: AtScreens = async <T>(method: string, route: string, body?: object) => {
    const headers = { 'content-type': 'application/json' };
    const content = body && { headers, body: JSON.stringify(body) };
    const response = await fetch(`${sandbox.origin}/__sandbox/records${route}`, {
      method,
      ...content,
    });
    if (!response.ok) throw new Error(`${route}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  return {
    kind: 'hubspot',
    crm: await signInToPortal(sandbox.origin, app, nowMs),
    account: String(SANDBOX_PORTAL_ID),
    firstStage: 'Appointment scheduled',
    ...workAtScreens(atScreens, nowMs),
    close: async () => {
      await sandbox.close();
      rmSync(stateFolder, { recursive: true });
    },
  };
}

function workAtScreens(atScreens: AtScreens, nowMs: () => number) {
  const addDeal = async (deal: PersonsDeal): Promise<string> => {
    const { name, domain, country } = deal;
    const company = await atScreens<{ id: string }>('POST', '/companies', {
      userId: USER,
      properties: { name, domain, country },
    });
    const owner = SANDBOX_USERS.find(({ email }) => email === deal.ownerEmail);
    const made = await atScreens<{ id: string }>('POST', '/deals', {
      userId: USER,
      properties: {
        dealname: name,
        amount: deal.amount,
        deal_currency_code: 'EUR',
        closedate: `${deal.closesOn}T12:00:00.000Z`,
        dealstage: 'appointmentscheduled',
        hubspot_owner_id: owner?.ownerId,
      },
      associations: [{ to: { id: company.id }, types: [DEAL_TO_COMPANY] }],
    });
    return made.id;
  };
  const readDeals = async (): Promise<readonly SeenDeal[]> => {
    const { results } = await atScreens<{ results: readonly { id: string }[] }>('GET', '/deals');
    const ids = results.map(({ id }) => id).toSorted((a, b) => Number(a) - Number(b));
    return Promise.all(ids.map((id) => atScreens<SeenDeal>('GET', `/deals/${id}`)));
  };
  return {
    addDeal,
    moveDeal: async (recordId: string, to: 'late' | 'won'): Promise<void> => {
      const closes = to === 'won' && { closedate: new Date(nowMs()).toISOString() };
      const properties = { dealstage: stages[to], ...closes };
      await atScreens('PATCH', `/deals/${recordId}`, { userId: USER, properties });
    },
    readFields: async () => (await readDeals()).map(({ properties }) => writeFields(properties)),
    readNotes: async () => {
      const notes = (await readDeals()).flatMap((deal) => deal.notes);
      return notes.toSorted((a, b) => a.at.localeCompare(b.at)).map(({ body }) => toText(body));
    },
  };
}

/** A line for each paragraph and point. */
function toText(html: string): string {
  const lines = html.replaceAll('<li>', '- ').split(/<[^>]+>/);
  return lines.filter((line) => line !== '').join('\n');
}
