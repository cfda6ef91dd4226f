import { describe, expect, it } from 'vitest';
import { openConnectedOrg, opportunity } from '../testing/test-org.ts';

const REFERENCE = 'PRM_Registration_Id__c';

describe('a record', () => {
  it('is made, read, changed and deleted', async () => {
    const { call, time } = await openConnectedOrg();
    const made = await call('POST', '/sobjects/Opportunity', opportunity({ Amount: 120_500.1 }));
    expect([made.status, made.body]).toEqual([
      201,
      { id: expect.any(String), success: true, errors: [] },
    ]);
    const path = `/sobjects/Opportunity/${made.body.id}`;
    expect(made.headers.location).toBe(`/services/data/v67.0${path}`);
    time.now += 60_000;
    const moved = await call('PATCH', path, { StageName: 'closed won' });
    expect([moved.status, moved.text]).toEqual([204, '']);
    const read = await call('GET', path);
    expect(read.body).toMatchObject({
      Amount: 120_500.1,
      StageName: 'Closed Won',
      IsClosed: true,
      IsWon: true,
      Probability: 100,
      CurrencyIsoCode: 'EUR',
      CreatedDate: '2026-11-22T12:00:00.000+0000',
      LastStageChangeDate: '2026-11-22T12:01:00.000+0000',
      SystemModstamp: '2026-11-22T12:01:00.000+0000',
    });
    expect((await call('DELETE', path)).status).toBe(204);
    for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
      const gone = await call(method, path, method === 'PATCH' ? {} : undefined);
      expect([gone.status, gone.body[0].errorCode]).toEqual([404, 'ENTITY_IS_DELETED']);
    }
  });

  it('shows the fields asked for, and its id', async () => {
    const { call, org } = await openConnectedOrg();
    const id = org.create('Opportunity', opportunity());
    const { body } = await call(
      'GET',
      `/sobjects/Opportunity/${id.slice(0, 15)}?fields=Name,isWon`,
    );
    expect(body).toEqual({
      attributes: expect.any(Object),
      Name: 'Halvorsen Logistics',
      IsWon: false,
      Id: id,
    });
  });

  it('carries instants to the second and numbers to their scale', async () => {
    const { call, org } = await openConnectedOrg();
    const id = org.create(
      'Opportunity',
      opportunity({
        PRM_Protection_End__c: '2027-01-09T00:00:00.987+01:00',
        PRM_Sourced_Credit__c: 10.006,
        PRM_Partner_Count__c: '2',
      }),
    );
    const { body } = await call('GET', `/sobjects/Opportunity/${id}`);
    expect(body).toMatchObject({
      PRM_Protection_End__c: '2027-01-08T23:00:00.000+0000',
      PRM_Sourced_Credit__c: 10.01,
      PRM_Partner_Count__c: 2,
    });
  });
});

describe('an upsert', () => {
  it('makes one record of one outside value, however often', async () => {
    const { call } = await openConnectedOrg();
    const path = `/sobjects/Opportunity/${REFERENCE}/reg_1`;
    const first = await call('PATCH', path, opportunity());
    expect([first.status, first.body.created]).toEqual([201, true]);
    const second = await call('PATCH', path, { NextStep: 'Call' });
    expect([second.status, second.body]).toEqual([
      200,
      { id: first.body.id, success: true, errors: [], created: false },
    ]);
    expect((await call('GET', path)).body).toMatchObject({
      [REFERENCE]: 'reg_1',
      NextStep: 'Call',
    });
  });

  it('finds nothing once the record is deleted, and makes another', async () => {
    const { call, org } = await openConnectedOrg();
    const path = `/sobjects/Opportunity/${REFERENCE}/reg_1`;
    const first = await call('PATCH', path, opportunity());
    org.remove('Opportunity', first.body.id);
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('PATCH', path, opportunity())).body.created).toBe(true);
  });

  it.each([
    [
      'the value twice',
      `/sobjects/Opportunity/${REFERENCE}/reg_1`,
      { [REFERENCE]: 'reg_1' },
      400,
      'INVALID_FIELD',
    ],
    ['a field that names nothing', '/sobjects/Opportunity/Name/x', {}, 404, 'NOT_FOUND'],
    ['a record id', '/sobjects/Opportunity/Id/006Kp0100000001', {}, 404, 'NOT_FOUND'],
  ])('is refused with %s', async (_, path, body, status, code) => {
    const { call } = await openConnectedOrg();
    const answer = await call('PATCH', path, body);
    expect([answer.status, answer.body[0].errorCode]).toEqual([status, code]);
  });
});
