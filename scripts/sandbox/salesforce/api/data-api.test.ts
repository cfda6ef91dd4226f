import { describe, expect, it } from 'vitest';
import { openConnectedOrg, openTestOrg, opportunity } from '../testing/test-org.ts';

const DAY_MS = 86_400_000;

describe('the data API', () => {
  it('tells its versions to everybody', async () => {
    const { get } = openTestOrg();
    const { body } = await get('/services/data');
    expect(body).toContainEqual({
      label: "Summer '26",
      url: '/services/data/v67.0',
      version: '67.0',
    });
  });

  it.each([
    ['GET', '/services/data/v12.0/limits', undefined, 404, 'NOT_FOUND'],
    ['GET', '/nowhere', undefined, 404, 'NOT_FOUND'],
    ['GET', '/sobjects/Deal/006Kp0100000001', undefined, 404, 'NOT_FOUND'],
    ['GET', '/sobjects/Opportunity/006Kp0100000001', undefined, 404, 'NOT_FOUND'],
    ['GET', '/sobjects/Opportunity/999999999', undefined, 404, 'NOT_FOUND'],
    ['PUT', '/sobjects/Opportunity/006Kp0100000001', {}, 405, 'METHOD_NOT_ALLOWED'],
    ['POST', '/sobjects/Organization', { Name: 'Mine' }, 400, 'INVALID_TYPE_FOR_OPERATION'],
    ['POST', '/sobjects/Opportunity', [], 400, 'JSON_PARSER_ERROR'],
    ['GET', `/query?q=${'x'.repeat(17_000)}`, undefined, 414, 'URI_TOO_LONG'],
    [
      'GET',
      '/sobjects/Opportunity/deleted?start=x&end=y',
      undefined,
      400,
      'INVALID_REPLICATION_DATE',
    ],
    [
      'GET',
      '/sobjects/Opportunity/deleted?start=2026-11-01T00:00:00Z&end=2026-11-22T00:00:00Z',
      undefined,
      400,
      'INVALID_REPLICATION_DATE',
    ],
  ] as const)('%s %.60s is refused', async (method, path, body, status, code) => {
    const { call } = await openConnectedOrg();
    const answer = await call(method, path, body);
    expect([answer.status, answer.body[0].errorCode]).toEqual([status, code]);
  });

  it('refuses what is no JSON', async () => {
    const { app } = await openConnectedOrg();
    const send = (type: string) =>
      app.inject({
        method: 'POST',
        url: '/services/data/v67.0/sobjects/Account',
        headers: { 'content-type': type },
        payload: '{"Name": ',
      });
    expect((await send('application/json')).json()[0].errorCode).toBe('JSON_PARSER_ERROR');
    expect((await send('text/csv')).json()[0].errorCode).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  it('counts a day’s calls and refuses the ones too many', async () => {
    const { call, org, time } = await openConnectedOrg({ org: { dailyApiRequests: 10 } });
    org.useUpApiCalls(8);
    const last = await call('GET', '/limits');
    expect(last.body).toMatchObject({ DailyApiRequests: { Max: 10, Remaining: 1 } });
    expect(last.headers['sforce-limit-info']).toBe('api-usage=9/10');
    await call('GET', '/limits');
    const refused = await call('GET', '/limits');
    expect([refused.status, refused.body]).toEqual([
      403,
      [{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' }],
    ]);
    time.now += DAY_MS;
    expect((await call('GET', '/limits')).status).toBe(401);
  });

  it('refuses writes to a row somebody else is changing', async () => {
    const { call, org } = await openConnectedOrg();
    const id = org.create('Opportunity', opportunity());
    org.lockRow(id.slice(0, 15), 2);
    const write = () => call('PATCH', `/sobjects/Opportunity/${id}`, { NextStep: 'Call' });
    for (let times = 0; times < 2; times += 1) {
      const { status, body } = await write();
      expect([status, body[0].errorCode]).toEqual([400, 'UNABLE_TO_LOCK_ROW']);
    }
    expect((await write()).status).toBe(204);
  });

  it('forgets sessions when told, but not how to refresh', async () => {
    const { connect, call, postForm, org } = openTestOrg();
    const token = (await connect()).body.refresh_token;
    org.expireSessions();
    expect((await call('GET', '/limits')).body[0].errorCode).toBe('INVALID_SESSION_ID');
    const form = { client_id: 'client-1', client_secret: 'secret-1', grant_type: 'refresh_token' };
    const again = await postForm('/services/oauth2/token', { ...form, refresh_token: token });
    expect(again.status).toBe(200);
  });

  it('lists what went and what changed between two instants', async () => {
    const { call, org, time } = await openConnectedOrg();
    const kept = org.create('Opportunity', opportunity());
    const gone = org.create('Opportunity', opportunity());
    time.now += 60_000;
    org.remove('Opportunity', gone);
    const span = new URLSearchParams({
      start: '2026-11-22T11:00:00Z',
      end: '2026-11-22T14:00:00+01:00',
    }).toString();
    const deleted = await call('GET', `/sobjects/Opportunity/deleted/?${span}`);
    expect(deleted.body.deletedRecords).toEqual([
      { id: gone, deletedDate: '2026-11-22T12:01:00.000+0000' },
    ]);
    const updated = await call('GET', `/sobjects/Opportunity/updated/?${span}`);
    expect(updated.body).toEqual({
      ids: [kept],
      latestDateCovered: '2026-11-22T13:00:00.000+0000',
    });
  });

  it('describes objects and fields', async () => {
    const { call } = await openConnectedOrg();
    const all = (await call('GET', '/sobjects')).body.sobjects;
    expect(all.map(({ name }: { name: string }) => name)).toContain('CurrencyType');
    const { fields, keyPrefix } = (await call('GET', '/sobjects/opportunity/describe')).body;
    const find = (name: string) => fields.find((field: { name: string }) => field.name === name);
    expect(keyPrefix).toBe('006');
    expect(find('PRM_Registration_Id__c')).toMatchObject({
      custom: true,
      unique: true,
      externalId: true,
    });
    expect(find('StageName').picklistValues).toContainEqual(
      expect.objectContaining({ value: 'Closed Won' }),
    );
    expect((await call('GET', '/sobjects/Opportunity')).body.objectDescribe.keyPrefix).toBe('006');
  });

  it('tells the org’s currency where there is only one', async () => {
    const { call } = await openConnectedOrg({ org: { conversionRates: {}, currency: 'CHF' } });
    const { body } = await call('GET', '/connect/organization');
    expect(body.features).toEqual({ defaultCurrencyIsoCode: 'CHF', multiCurrency: false });
    const query = `/query?q=${encodeURIComponent('SELECT CurrencyIsoCode FROM Opportunity')}`;
    expect((await call('GET', query)).body[0].errorCode).toBe('INVALID_FIELD');
  });
});
