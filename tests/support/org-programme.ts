import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrateDatabase } from '@alongside/scripts/machine/migrate-database';
import { openDatabase } from '@alongside/scripts/machine/open-database';
import { BUNDLES } from '@alongside/scripts/machine/paths';
import type { SandboxUser } from '@alongside/scripts/sandbox/hubspot/people';
import {
  type LightningOptions,
  startLightningPages,
} from '@alongside/scripts/sandbox/lightning/start-lightning-pages';
import { afterAll, beforeAll } from 'vitest';
import { type ConnectedOrg, openOrg } from './connected-org.ts';
import { emailOf, layFoundation, type Foundation } from './org-foundation.ts';
import { reportOpportunity } from './report-opportunity.ts';
import type { SigningOrg } from './salesforce-request.ts';

type Pages = Awaited<ReturnType<typeof startLightningPages>>;

interface Customer {
  readonly company: string;
  readonly domain: string;
}

/** A programme whose CRM is an org of the sandbox Salesforce, with everything running over HTTP. */
export interface OrgProgramme extends Pick<ConnectedOrg, 'org'>, Foundation {
  /** Address of a page of Lightning that the person of the org opens; `pages` are others of the org. */
  readonly as: (job: SandboxUser['job'], path: string, pages?: Pages) => string;
  /** Lightning's pages once more, as people get them. */
  readonly openPages: () => Promise<Pages>;
  /** Somebody of ours makes an account and an open deal; the backend hears of it. */
  readonly createDeal: (customer: Customer) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts database, org, backend with its worker, and Lightning's pages; and connects the org. */
async function openOrgProgramme(): Promise<OrgProgramme> {
  await using running = new AsyncDisposableStack();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'org-programme-'));
  running.defer(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const ways = { databaseUrl: undefined, folder, join: false, durable: false };
  const database = await openDatabase(ways);
  running.defer(database.stop);
  await migrateDatabase(database.url);
  const place = await openOrg(database.url);
  running.defer(() => place.close());
  await place.connect();
  const { product, org } = place;
  const worker = await product.startWorker();
  running.defer(() => worker.stop());
  const signing = { org: org.id, ...(await product.issueOrgKey({ org: org.id, atOnce: false })) };
  const foundation = await layFoundation(product);
  const pagesOf = {
    port: 0,
    salesforceOrigin: place.salesforceOrigin,
    org: org.id,
    backendOrigin: place.origin,
    credential: signing,
    cacheFolder: BUNDLES,
  } satisfies LightningOptions;
  const ours = await startLightningPages({ ...pagesOf, mode: 'development' });
  running.defer(ours.close);
  const all = running.move();
  return {
    org,
    ...foundation,
    as: (job, to, { origin } = ours) => {
      const user = org.list('User').find(({ Email }) => Email === emailOf(job));
      return `${origin}/act-as/${String(user?.['Id'])}?to=${encodeURIComponent(to)}`;
    },
    openPages: () => startLightningPages({ ...pagesOf, mode: 'production' }),
    createDeal: (customer) => createDeal(place, signing, customer),
    close: () => all.disposeAsync(),
  };
}

/** Salesforce keeps whole seconds: a deal must not look older than a registration before it. */
const A_SECOND = 1000;
const IN_SIXTY_DAYS = 60 * 86_400_000;

async function createDeal(
  { org, origin }: ConnectedOrg,
  signing: SigningOrg,
  { company, domain }: Customer,
): Promise<string> {
  await sleep(A_SECOND);
  const AccountId = org.create('Account', { Name: company, Website: `https://${domain}` });
  const id = org.create('Opportunity', {
    Name: `${company}: platform`,
    AccountId,
    Amount: 84_000,
    StageName: 'Prospecting',
    CloseDate: new Date(Date.now() + IN_SIXTY_DAYS).toISOString().slice(0, 10),
  });
  await reportOpportunity(origin, signing, id);
  return id;
}

/** Milliseconds in which a busy machine has started everything and bundled the components. */
const STARTING = 150_000;

/** Opens one for all tests of a file. */
export function useOrgProgramme(): () => OrgProgramme {
  let programme: OrgProgramme;
  beforeAll(async () => {
    programme = await openOrgProgramme();
  }, STARTING);
  afterAll(() => programme.close());
  return () => programme;
}
