import { issueOrgKey } from '@alongside/backend/installation/org-key/issue-org-key';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { queryInTenant } from '../support/query-in-tenant.ts';
import { backendSettings, runCli } from '../support/run-backend.ts';
import { sendEnvelope } from '../support/salesforce-request.ts';
import { line } from '../support/try-door.ts';
import {
  adding,
  trySalesforceDoor,
  type TriedOrg,
  type TriedSalesforceDoor,
} from '../support/try-salesforce-door.ts';

let tried: TriedSalesforceDoor;
let org: TriedOrg;
let other: TriedOrg;

beforeAll(async () => {
  tried = await trySalesforceDoor();
});
beforeEach(async () => {
  org = await tried.connect();
  other = await tried.connect();
  tried.door.log.length = 0;
});
afterAll(() => tried.close());

test('two secrets are good while an org changes over, never three, and the older for a day', async () => {
  const { door } = tried;
  const issue = async (atOnce = false) => ({
    ...org.signing,
    ...(await issueOrgKey(door, { org: org.signing.org, atOnce })),
  });
  const works = async (signing: typeof org.signing): Promise<boolean> => {
    const read = org.write({ operation: 'product-line.get', input: { productLineId: 'x' } });
    return (await sendEnvelope(door.server, signing, read)).statusCode !== 401;
  };
  const first = org.signing;
  const second = await issue();
  expect(second.orgKey).toBe(first.orgKey);
  expect([await works(first), await works(second)]).toEqual([true, true]);
  const third = await issue();
  expect([await works(first), await works(second), await works(third)]).toEqual([
    false,
    true,
    true,
  ]);
  door.clock.advance(24 * 3_600_000 - 1);
  expect(await works(second)).toBe(true);
  door.clock.advance(1);
  expect([await works(second), await works(third)]).toEqual([false, true]);
  const fourth = await issue(true);
  expect([await works(third), await works(fourth)]).toEqual([false, true]);
});

test('a secret that was moved to another org opens nothing', async () => {
  await tried.door.store.pool.query('ALTER TABLE org_key NO FORCE ROW LEVEL SECURITY');
  await tried.door.store.pool.query(
    'UPDATE org_key SET sealed_secret = (SELECT sealed_secret FROM org_key WHERE org_key = $1) WHERE org_key = $2',
    [other.signing.orgKey, org.signing.orgKey],
  );
  await tried.door.store.pool.query('ALTER TABLE org_key FORCE ROW LEVEL SECURITY');
  const forged = { ...org.signing, secret: other.signing.secret };
  const answer = await sendEnvelope(tried.door.server, forged, org.write(adding(line)));
  expect(answer.json()).toMatchObject({ code: 'unexpected', status: 500 });
  expect(await org.countLines()).toBe(0);
});

test('a secret stands in no log, no table and no audit event', async () => {
  await org.send(adding(line));
  const stranger = { ...org.signing, secret: 'of somebody else' };
  await sendEnvelope(tried.door.server, stranger, org.write(adding(line)));
  const kept = await queryInTenant(
    tried.door.store.pool,
    org.tenantId,
    `SELECT row_to_json(k)::text AS text FROM org_key k UNION ALL SELECT row_to_json(a)::text FROM audit_event a`,
  );
  const seen =
    tried.door.log.join('\n') + JSON.stringify(kept) + JSON.stringify(tried.door.reports);
  expect(kept.length).toBeGreaterThan(1);
  const { secret } = org.signing;
  for (const form of [
    secret,
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('base64'),
  ])
    expect(seen).not.toContain(form);
});

test('the command line gives a connected org its key, and nobody else one', async () => {
  const settings = {
    ...backendSettings(tried.door.store.url),
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  };
  const again = await runCli(['org-key', org.signing.org], settings);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  const [, orgKey = '', secret = ''] =
    /^Org key: (\w+)\nSecret: {2}(\w{64})\nThe secret before this one works until 20\S+Z\.\n$/.exec(
      again.stdout,
    ) ?? [];
  expect(orgKey).toBe(org.signing.orgKey);
  const signing = { ...org.signing, secret };
  const answer = await sendEnvelope(tried.door.server, signing, org.write(adding(line)));
  expect(answer.statusCode).toBe(200);
  const atOnce = await runCli(['org-key', org.signing.org, '--at-once'], settings);
  expect(atOnce.stdout.split('\n')).toHaveLength(3);
  const refused = await sendEnvelope(tried.door.server, signing, org.write(adding(line)));
  expect(refused.statusCode).toBe(401);
  expect(await runCli(['org-key', '00D000000000999EAA'], settings)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no Salesforce org "00D000000000999EAA" here.\n',
  });
});
