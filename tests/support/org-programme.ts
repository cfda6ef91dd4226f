import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrateDatabase } from '@alongside/scripts/machine/migrate-database';
import { openDatabase } from '@alongside/scripts/machine/open-database';
import type { SandboxUser } from '@alongside/scripts/sandbox/hubspot/people';
import { startLightningPages } from '@alongside/scripts/sandbox/lightning/start-lightning-pages';
import { openPartnerDoor } from '@alongside/scripts/tour/partner-door';
import { registrationForm } from '@alongside/scripts/tour/tour-facts';
import { type ConnectedOrg, openOrg } from './connected-org.ts';
import { emailOf, layFoundation, type Foundation } from './org-foundation.ts';
import { reportOpportunity } from './report-opportunity.ts';
import type { SigningOrg } from './salesforce-request.ts';

interface Customer {
  readonly company: string;
  readonly domain: string;
}

/** A programme whose CRM is an org of the sandbox Salesforce, with everything running over HTTP. */
export interface OrgProgramme extends Pick<ConnectedOrg, 'org'>, Foundation {
  /** Address of a page of Lightning that the person of the org opens. */
  readonly as: (job: SandboxUser['job'], path: string) => string;
  /** A partner registers a customer by their link. */
  readonly register: (link: string, customer: Customer) => Promise<unknown>;
  /** Somebody of ours makes an account and an open deal; the backend hears of it. */
  readonly createDeal: (customer: Customer) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts database, org, backend with its worker, and Lightning's pages; and connects the org. */
export async function openOrgProgramme(): Promise<OrgProgramme> {
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
  const pages = await startPages(place, signing, folder);
  running.defer(pages.close);
  const all = running.move();
  return {
    org,
    ...foundation,
    as: (job, to) => {
      const user = org.list('User').find(({ Email }) => Email === emailOf(job));
      return `${pages.origin}/act-as/${String(user?.['Id'])}?to=${encodeURIComponent(to)}`;
    },
    register: (link, customer) =>
      openPartnerDoor(link).send('/register', registrationForm(customer)),
    createDeal: (customer) => createDeal(place, signing, customer),
    close: () => all.disposeAsync(),
  };
}

const startPages = (place: ConnectedOrg, credential: SigningOrg, folder: string) =>
  startLightningPages({
    port: 0,
    salesforceOrigin: place.salesforceOrigin,
    org: place.org.id,
    backendOrigin: place.origin,
    credential,
    cacheFolder: path.join(folder, 'cache'),
    mode: 'development',
  });

const IN_SIXTY_DAYS = 60 * 86_400_000;

async function createDeal(
  { org, origin }: ConnectedOrg,
  signing: SigningOrg,
  { company, domain }: Customer,
): Promise<string> {
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
