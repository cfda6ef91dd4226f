import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOrg, type ConnectedOrg } from '../support/connected-org.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type SigningOrg, signBody, writeEnvelope } from '../support/salesforce-request.ts';

let database: TestDatabase;
let place: ConnectedOrg;

beforeAll(async () => {
  database = await createTestDatabase();
  place = await openOrg(database.url);
});

afterAll(async () => {
  await place.close();
  await database.close();
});

/** Connects the org; answers where its administrator is led. */
async function connect(): Promise<URL> {
  const page = await place.connect();
  expect(page.status).toBe(200);
  return new URL(/href="([^"]+)"/.exec(page.text)?.[1] ?? '');
}

const codeOf = (led: URL): string => led.searchParams.get('c__code') ?? '';

async function handIn(code: string, org = place.org.id) {
  const answer = await fetch(`${place.origin}/salesforce/v1/key`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ org, code }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

/** What the door answers to a call that is signed with this. */
async function sign({ orgKey = '', secret = '' }: Record<string, string>): Promise<number> {
  const signing: SigningOrg = { org: place.org.id, orgKey, secret };
  const call = { operation: 'installation.get-status', input: {} };
  const envelope = JSON.stringify(writeEnvelope(place.org.id, call, Date.now()));
  const { url, method, headers, payload: body } = signBody(signing, envelope);
  return (await fetch(place.origin + url, { method, headers, body })).status;
}

test('connecting leads to the setup page with a code, which is worth the key once', async () => {
  const led = await connect();
  expect(led.pathname).toBe('/lightning/n/PRM_Setup');
  const first = await handIn(codeOf(led));
  expect(first.status).toBe(200);
  expect(Object.keys(first.body)).toEqual(['orgKey', 'secret']);
  expect(await sign(first.body)).toBe(200);
  const again = await handIn(codeOf(led));
  expect(again).toMatchObject({ status: 410, body: { code: 'setup_code_spent' } });
  expect(again.body['detail']).toContain('Connect once more');
});

test('connecting again gives another secret under the same key, and the one before still works', async () => {
  const [early, late] = [codeOf(await connect()), codeOf(await connect())];
  const given = await handIn(late);
  expect(await handIn(early)).toMatchObject({ status: 410 });
  const next = await handIn(codeOf(await connect()));
  expect(next.body['orgKey']).toBe(given.body['orgKey']);
  expect(next.body['secret']).not.toBe(given.body['secret']);
  expect([await sign(given.body), await sign(next.body)]).toEqual([200, 200]);
});

test('of many at once one gets the key', async () => {
  const code = codeOf(await connect());
  const answers = await Promise.all(Array.from({ length: 6 }, () => handIn(code)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 410)).toHaveLength(5);
});

test('a code is worth nothing to another org, and after the operator gave a key', async () => {
  const code = codeOf(await connect());
  expect(await handIn(code, '00D000000000009EAA')).toMatchObject({ status: 410 });
  await place.product.issueOrgKey({ org: place.org.id, atOnce: false });
  expect(await handIn(code)).toMatchObject({ status: 410 });
  expect(await handIn('nothing')).toMatchObject({ status: 410 });
  expect(await handIn('x', 'no org')).toMatchObject({ status: 400 });
});

test('an org with the managed package is led to the tab under its namespace', async () => {
  place.org.change({ packageNamespace: 'alongside' });
  expect((await connect()).pathname).toBe('/lightning/n/alongside__PRM_Setup');
  place.org.change({ packageNamespace: '' });
});
