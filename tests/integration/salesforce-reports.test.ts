import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { forgetEvents } from '@alongside/backend/crm-sync/webhook-inbox-store';
import { processWebhooks } from '@alongside/backend/crm-sync/process-webhooks';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openOrg, type ConnectedOrg } from '../support/connected-org.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { signBody, type SigningOrg, writeEnvelope } from '../support/salesforce-request.ts';

let database: TestDatabase;
let place: ConnectedOrg;
let signing: SigningOrg;
let transactions = 0;
const DAY_MS = 86_400_000;

beforeAll(async () => {
  database = await createTestDatabase();
  place = await openOrg(database.url);
  await place.connect();
  const org = place.org.id;
  signing = { org, ...(await place.product.issueOrgKey({ org, atOnce: false })) };
});
beforeEach(() => {
  transactions += 1;
});
afterAll(async () => {
  await place.close();
  await database.close();
});

/** Posts to the running server as the org does. */
async function post(path: string, body: object, signer = signing): Promise<[number, unknown]> {
  const { headers, payload } = signBody(signer, JSON.stringify(body));
  const answer = await fetch(place.origin + path, { method: 'POST', headers, body: payload });
  return [answer.status, await answer.json()];
}

const report = (ids: readonly string[], change: object = {}): object => ({
  org: signing.org,
  object: 'Opportunity',
  transaction: `transaction-${transactions}`,
  ids,
  ...change,
});
const send = (ids: readonly string[], change?: object) =>
  post('/webhooks/salesforce', report(ids, change));
const open = (Name: string): string =>
  place.org.create('Opportunity', { Name, StageName: 'Prospecting', CloseDate: '2027-03-28' });
const work = async (): Promise<void> => {
  const { services, database: ours, dispatch } = place.product;
  while (await processWebhooks({ ...services, database: ours, dispatch }));
};
/** How often the org was asked for opportunities while something was done. */
async function countReadings(done: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const listen = (message: unknown): void => {
    const { request } = message as { request: { path: string } };
    if (/queryAll.*FROM%20Opportunity/.test(request.path)) count += 1;
  };
  subscribe('undici:request:create', listen);
  await done().finally(() => unsubscribe('undici:request:create', listen));
  return count;
}
const inbox = () =>
  runAsSystem(place.product.database, (tx) =>
    tx.selectFrom('webhook_inbox').select(['processed_at']).execute(),
  );
async function deals() {
  const [tenant] = await listTenants(place.product.database);
  return runInTenant(place.product.database, tenant!.tenantId, (tx) =>
    tx
      .selectFrom('deal')
      .select(['name', 'stage_class', 'deleted', 'customer_id'])
      .orderBy('name')
      .execute(),
  );
}

test('what changed in the org is read again after its report, once for each record', async () => {
  const [won, gone, renamed] = [open('A won'), open('B gone'), open('C old')];
  expect(await send([won, gone, renamed])).toEqual([200, { stored: 3 }]);
  await work();
  place.org.winOpportunity(won);
  place.org.remove('Opportunity', gone);
  place.org.renameOpportunity(renamed, 'C new');
  transactions += 1;
  await send([won, gone]);
  await send([gone, renamed, renamed]);
  await send([won, gone]);
  expect(await inbox()).toHaveLength(9);
  expect(await countReadings(work)).toBe(1);
  expect(await deals()).toMatchObject([
    { name: 'A won', stage_class: 'won', deleted: false },
    { name: 'B gone', stage_class: expect.any(String), deleted: true },
    { name: 'C new', stage_class: 'early', deleted: false },
  ]);
  expect((await inbox()).every(({ processed_at }) => processed_at !== null)).toBe(true);
});

test('2,000 records fit into one report, and one more does not', async () => {
  const ids = Array.from(
    { length: 2001 },
    (_, index) => `006${String(index).padStart(12, '0')}AAA`,
  );
  const before = (await inbox()).length;
  expect(await send(ids)).toMatchObject([400, { code: 'body_unreadable' }]);
  expect(await inbox()).toHaveLength(before);
  expect(await send(ids.slice(1))).toEqual([200, { stored: 2000 }]);
  expect(await inbox()).toHaveLength(before + 2000);
});

test('a second transaction of one request is read again', async () => {
  const id = open('D first');
  await send([id]);
  await work();
  place.org.renameOpportunity(id, 'D second');
  await send([id]);
  await work();
  expect(await deals()).toContainEqual(expect.objectContaining({ name: 'D second' }));
});

test('an account that is nobody we know leads to nothing', async () => {
  expect(await send(['001000000000001AAA'], { object: 'Account' })).toEqual([200, { stored: 1 }]);
  expect(await countReadings(work)).toBe(0);
  expect((await inbox()).every(({ processed_at }) => processed_at !== null)).toBe(true);
});

test('accounts that are merged give their opportunities to the one that stays', async () => {
  const account = (Name: string, Website: string) => place.org.create('Account', { Name, Website });
  const [gone, stays] = [account('Gone Ltd', 'gone.example'), account('Stays', 'stays.example')];
  const deal = (Name: string, AccountId: string) =>
    place.org.create('Opportunity', {
      Name,
      AccountId,
      StageName: 'Prospecting',
      CloseDate: '2027-03-28',
    });
  const [moved, there] = [deal('E moved', gone), deal('F there', stays)];
  await send([moved, there]);
  await work();
  const customers = async () =>
    (await deals()).flatMap(({ name, customer_id }) =>
      ['E moved', 'F there'].includes(name) ? [customer_id] : [],
    );
  expect(new Set(await customers()).size).toBe(2);
  // Of the opportunities that a merge moves, no trigger tells.
  place.org.update('Opportunity', moved, { AccountId: stays });
  place.org.remove('Account', gone);
  transactions += 1;
  await send([gone, stays], { object: 'Account' });
  await work();
  expect(new Set(await customers()).size).toBe(1);
});

test('an account that got another name and web site is found by these too', async () => {
  const AccountId = place.org.create('Account', { Name: 'Old name', Website: 'old.example' });
  const id = open('G');
  place.org.update('Opportunity', id, { AccountId });
  await send([id]);
  await work();
  place.org.update('Account', AccountId, { Name: 'New name', Website: 'new-name.com' });
  await send([AccountId], { object: 'Account' });
  await work();
  const [tenant] = await listTenants(place.product.database);
  const domains = await runInTenant(place.product.database, tenant!.tenantId, (tx) =>
    tx.selectFrom('customer_identifier').select('value').where('kind', '=', 'domain').execute(),
  );
  expect(domains.map(({ value }) => value)).toContain('new-name.com');
});

test('messages that were worked on are forgotten after a week, others never', async () => {
  await send([open('H')]);
  const all = (await inbox()).length;
  const soon = new Date(Date.now() + 6 * DAY_MS).toISOString();
  await forgetEvents(place.product.database, soon);
  expect(await inbox()).toHaveLength(all);
  const later = new Date(Date.now() + 8 * DAY_MS).toISOString();
  await forgetEvents(place.product.database, later);
  expect(await inbox()).toEqual([{ processed_at: null }]);
  await work();
});

test('a report that the org did not sign, or that names another org, is refused', async () => {
  const before = (await inbox()).length;
  const stranger = { ...signing, secret: 'of somebody else' };
  const ids = [open('Nobody')];
  expect(await post('/webhooks/salesforce', report(ids), stranger)).toMatchObject([
    401,
    { code: 'signature_wrong' },
  ]);
  expect(await send(ids, { org: '00D000000000999EAA' })).toMatchObject([401, {}]);
  expect(await inbox()).toHaveLength(before);
});

test('a card of the org reads its deal through the envelope', async () => {
  const recordId = open('Read from a card');
  const admin = place.org.list('User').find(({ Title }) => Title === 'System Administrator');
  const call = { operation: getDealCard.name, input: { recordId }, user: admin?.['Id'] };
  const envelope = writeEnvelope(signing.org, call, Date.now());
  const [status, card] = await post('/salesforce/v1', envelope);
  expect(status).toBe(200);
  expect(JSON.stringify(card)).toContain('No partner');
});
