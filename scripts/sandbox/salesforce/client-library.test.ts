import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection, OAuth2 } from 'jsforce';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveAccess } from './approve-access.ts';
import { startSalesforceSandbox } from './start-salesforce-sandbox.ts';
import { CALLBACK, opportunity, TEST_APP } from './testing/test-org.ts';

const stateFolder = mkdtempSync(join(tmpdir(), 'salesforce-sandbox-'));
const sandbox = await startSalesforceSandbox({ stateFolder, app: TEST_APP, port: 0 });
const org = sandbox.control.org();
afterAll(async () => {
  await sandbox.close();
  rmSync(stateFolder, { recursive: true });
});

const oauth2 = new OAuth2({
  loginUrl: sandbox.origin,
  clientId: TEST_APP.clientId,
  clientSecret: TEST_APP.clientSecret,
  redirectUri: CALLBACK,
  useVerifier: true,
});

let connection: Connection;
let refreshToken = '';
let refreshes = 0;

/** The library keeps the old refresh token when they rotate, so this one is kept here. */
async function renew(): Promise<string> {
  const answer = await oauth2.refreshToken(refreshToken);
  refreshToken = answer.refresh_token ?? '';
  refreshes += 1;
  return answer.access_token;
}

async function renewFor(done: (error: Error | null, token?: string) => void): Promise<void> {
  try {
    done(null, await renew());
  } catch (error) {
    done(error as Error);
  }
}

beforeAll(async () => {
  const url = oauth2.getAuthorizationUrl({
    scope: 'api id refresh_token',
    code_challenge_method: 'S256',
  });
  const code = new URL(await approveAccess(url)).searchParams.get('code') ?? '';
  const answer = await oauth2.requestToken(code);
  refreshToken = answer.refresh_token ?? '';
  connection = new Connection({
    instanceUrl: answer.instance_url,
    accessToken: answer.access_token,
    version: '67.0',
    refreshFn: (_, done) => void renewFor(done),
  });
});

describe('a client library made for Salesforce', () => {
  it('learns who it is', async () => {
    const { organization_id: orgId, username } = await connection.identity();
    expect([orgId, username]).toEqual([org.id, 'ines.moreau@brightloom.example.sandbox']);
  });

  it('makes, reads, changes and deletes a record', async () => {
    const deals = connection.sobject('Opportunity');
    const made = await deals.create(opportunity());
    const id = made.id ?? '';
    await deals.update({ Id: id, StageName: 'Closed Won' });
    expect(await deals.retrieve(id)).toMatchObject({ Id: id, IsWon: true });
    await deals.destroy(id);
    await expect(deals.retrieve(id)).rejects.toMatchObject({ errorCode: 'ENTITY_IS_DELETED' });
  });

  it('upserts by an outside value', async () => {
    const upsert = (values: object) =>
      connection
        .sobject('Opportunity')
        .upsert({ PRM_Registration_Id__c: 'reg_1', ...values }, 'PRM_Registration_Id__c');
    const first = await upsert(opportunity());
    expect(await upsert({ NextStep: 'Call' })).toMatchObject({ id: first.id, created: false });
  });

  it('reads every page of a long answer', async () => {
    for (let count = 0; count < 450; count += 1) org.create('Account', { Name: `A${count}` });
    const query = connection.query('SELECT Id FROM Account', {
      headers: { 'Sforce-Query-Options': 'batchSize=200' },
      autoFetch: true,
      maxFetch: 10_000,
    });
    const { records, totalSize } = await query;
    expect([records.length, totalSize]).toEqual([450, 450]);
  });

  it('changes 450 records in three calls', async () => {
    const changes = org.list('Account').map(({ Id }) => ({ Id: String(Id), Industry: 'Energy' }));
    const before = connection.limitInfo.apiUsage?.used ?? 0;
    const results = await connection
      .sobject('Account')
      .update(changes, { allowRecursive: true, allOrNone: false });
    expect(results.every(({ success }) => success)).toBe(true);
    expect(connection.limitInfo.apiUsage).toEqual({ used: before + 3, limit: 100_000 });
  });

  it('runs a bulk query to its end', async () => {
    org.paceJobs({ endsAtLook: 2 });
    const found = await connection.bulk2.query('SELECT Id, Name FROM Account', {
      pollInterval: 10,
    });
    const rows = await found.toArray();
    const expected = org.list('Account').map(({ Id, Name }) => ({ Id, Name }));
    expect([expected.length, rows]).toEqual([450, expected]);
    expect(org.listJobs()).toMatchObject([{ state: 'JobComplete', looks: 2 }]);
  });

  it('is told why a bulk query is refused or failed, and deletes what failed', async () => {
    const fail = (soql: string) => connection.bulk2.query(soql, { pollInterval: 10 });
    await expect(fail('SELECT COUNT() FROM Account')).rejects.toMatchObject({
      name: 'FEATURENOTENABLED',
    });
    org.paceJobs({ endsAs: 'Failed' });
    await expect(fail('SELECT Id FROM Account')).rejects.toThrow('Query job failed');
    await expect.poll(() => org.listJobs()).toHaveLength(1);
  });

  it('is told a refusal’s code and fields', async () => {
    const wrong = connection.sobject('Opportunity').create(opportunity({ StageName: 'Won!' }));
    await expect(wrong).rejects.toMatchObject({
      errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      data: { fields: ['StageName'] },
    });
    await expect(connection.query('SELECT Colour FROM Account')).rejects.toMatchObject({
      errorCode: 'INVALID_FIELD',
    });
  });

  it('lists what was deleted', async () => {
    const start = new Date(Date.now() - 3_600_000);
    const end = new Date(Date.now() + 3_600_000);
    const { deletedRecords } = await connection.sobject('Opportunity').deleted(start, end);
    expect(deletedRecords).toHaveLength(1);
  });

  it('describes what there is', async () => {
    const { sobjects } = await connection.describeGlobal();
    expect(sobjects.map(({ name }) => name)).toContain('PRM_Registration__c');
    const { fields } = await connection.sobject('Opportunity').describe();
    expect(fields.find(({ name }) => name === 'PRM_Motion__c')?.restrictedPicklist).toBe(true);
  });

  it('goes on through three expired sessions with three refresh tokens', async () => {
    const used = [refreshToken];
    for (let times = 0; times < 3; times += 1) {
      org.expireSessions();
      expect(await connection.query('SELECT Id FROM User')).toMatchObject({ totalSize: 4 });
      used.push(refreshToken);
    }
    expect([refreshes, new Set(used).size]).toEqual([3, 4]);
    await expect(oauth2.refreshToken(used[0] ?? '')).rejects.toMatchObject({
      name: 'invalid_grant',
      message: 'expired access/refresh token',
    });
  });
});
