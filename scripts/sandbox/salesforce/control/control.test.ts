import { describe, expect, it } from 'vitest';
import { openConnectedOrg, openTestOrg, opportunity } from '../testing/test-org.ts';

const soql = (text: string) => `/query?q=${encodeURIComponent(text)}`;

async function openDoors() {
  const test = await openConnectedOrg();
  const door = async (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    payload?: object,
  ) => {
    const answer = await test.app.inject({
      method,
      url: `/__sandbox${path}`,
      ...(payload && { payload }),
    });
    return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
  };
  return { ...test, door };
}

describe('behind the screens', () => {
  it('people make, change and delete records, under their own names', async () => {
    const { door, org, call } = await openDoors();
    const records = `/orgs/${org.id}/records/Opportunity`;
    const tomas = org.list('User').find(({ FirstName }) => FirstName === 'Tomas')?.['Id'];
    const made = await door('POST', records, { values: opportunity(), userId: tomas });
    expect(made.status).toBe(201);
    await door('PATCH', `${records}/${made.body.id}`, { values: { Name: 'Renamed' } });
    const text = 'SELECT Name, Owner.Email, LastModifiedBy.FirstName FROM Opportunity';
    expect((await call('GET', soql(text))).body.records[0]).toMatchObject({
      Name: 'Renamed',
      Owner: { Email: 'tomas.okafor@brightloom.example' },
      LastModifiedBy: { FirstName: 'Inès' },
    });
    expect((await door('GET', `${records}/${made.body.id}`)).body).toMatchObject({
      Name: 'Renamed',
    });
    expect((await door('DELETE', `${records}/${made.body.id}`)).status).toBe(204);
    expect((await door('GET', records)).body.records[0]).toMatchObject({ IsDeleted: true });
  });

  it('rates are set, for today and from a day on', async () => {
    const { door, org, call } = await openDoors();
    await door('POST', `/orgs/${org.id}/options`, { datedRates: true });
    await door('POST', `/orgs/${org.id}/rates`, { isoCode: 'JPY', rate: 160 });
    await door('POST', `/orgs/${org.id}/rates`, {
      isoCode: 'JPY',
      rate: 150,
      startDate: '2026-11-01',
    });
    await door('POST', `/orgs/${org.id}/rates`, {
      isoCode: 'JPY',
      rate: 155,
      startDate: '2026-12-01',
    });
    const now = soql("SELECT ConversionRate FROM CurrencyType WHERE IsoCode = 'JPY'");
    expect((await call('GET', now)).body.records[0]).toMatchObject({ ConversionRate: 160 });
    const dated = soql(
      "SELECT ConversionRate FROM DatedConversionRate WHERE IsoCode = 'JPY' AND StartDate <= 2026-11-22 AND NextStartDate > 2026-11-22",
    );
    expect((await call('GET', dated)).body.records).toMatchObject([{ ConversionRate: 150 }]);
  });

  it('sessions, calls, locks, rules and the package are changed', async () => {
    const { door, org, call } = await openDoors();
    const at = `/orgs/${org.id}`;
    const id = org.create('Opportunity', opportunity());
    const write = async (values: object) => {
      const answer = await call('PATCH', `/sobjects/Opportunity/${id}`, values);
      return answer.status === 204 ? 'done' : answer.body[0].errorCode;
    };
    await door('POST', `${at}/locks`, { id });
    expect(await write({ NextStep: 'Call' })).toBe('UNABLE_TO_LOCK_ROW');
    const rule = { object: 'Opportunity', errorCondition: 'IsWon = true', message: 'Not yet.' };
    await door('POST', `${at}/validation-rules`, rule);
    expect(await write({ StageName: 'Closed Won' })).toBe('FIELD_CUSTOM_VALIDATION_EXCEPTION');
    await door('POST', `${at}/options`, { packageInstalled: false });
    expect(await write({ PRM_Summary__c: 'x' })).toBe('INVALID_FIELD');
    await door('POST', `${at}/api-calls`);
    expect(await write({ NextStep: 'Call' })).toBe('REQUEST_LIMIT_EXCEEDED');
    await door('POST', `${at}/expire-sessions`);
    expect(await write({ NextStep: 'Call' })).toBe('INVALID_SESSION_ID');
  });

  it('faults disturb the next requests', async () => {
    const { door, call } = await openDoors();
    await door('POST', '/faults', { kind: 'status', status: 503, path: '/services/data' });
    expect((await door('GET', '/faults')).body.faults).toHaveLength(1);
    const answer = await call('GET', '/limits');
    expect([answer.status, answer.body[0].errorCode]).toEqual([503, 'SERVER_UNAVAILABLE']);
    expect((await call('GET', '/limits')).status).toBe(200);
    await door('POST', '/faults', { kind: 'status' });
    await door('DELETE', '/faults');
    expect((await call('GET', '/limits')).status).toBe(200);
  });

  it('bulk jobs end when and as they are told', async () => {
    const { door, org, call } = await openDoors();
    const job = { operation: 'query', query: 'SELECT Id FROM User' };
    await door('POST', `/orgs/${org.id}/job-pace`, { endsAtLook: null });
    const { id } = (await call('POST', '/jobs/query', job)).body;
    const look = async () => (await call('GET', `/jobs/query/${id}`)).body.state;
    expect(await look()).toBe('InProgress');
    expect((await door('POST', `/orgs/${org.id}/end-jobs`, { state: 'Failed' })).status).toBe(204);
    expect(await look()).toBe('Failed');
  });

  it('another org shares nothing with the first', async () => {
    const { door, org, control } = await openDoors();
    const second = (
      await door('POST', '/orgs', { name: 'Second', currency: 'USD', conversionRates: {} })
    ).body;
    expect((await door('GET', '/orgs')).body.orgs.map(({ id }: { id: string }) => id)).toEqual([
      org.id,
      second.id,
    ]);
    const id = org.create('Opportunity', opportunity());
    const other = control.org(second.id);
    expect(other.list('Opportunity')).toEqual([]);
    expect(() => other.read('Opportunity', id)).toThrow('does not exist');
    expect(() => other.list('CurrencyType')).toThrow('does not exist');
    expect((await door('GET', '/orgs/00Dnowhere/records/User')).status).toBe(404);
  });
});

describe('the state', () => {
  it('is there again after a restart, sessions and the package’s absence included', async () => {
    const first = await openConnectedOrg();
    const id = first.org.create('Opportunity', opportunity());
    first.org.change({ packageInstalled: false });
    const token = String((await first.connect()).body.access_token);
    await first.app.close();
    const second = openTestOrg({ stateFolder: first.stateFolder });
    second.setToken(token);
    expect((await second.call('GET', `/sobjects/Opportunity/${id}`)).body.Name).toBe(
      'Halvorsen Logistics',
    );
    expect(second.control.orgs()).toHaveLength(1);
    expect(second.org.options().packageInstalled).toBe(false);
    expect(second.org.create('Opportunity', opportunity())).not.toBe(id);
  });
});
