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
  ])('is refused with %s', async (_, path, body, status, code) => {
    const { call } = await openConnectedOrg();
    const answer = await call('PATCH', path, body);
    expect([answer.status, answer.body[0].errorCode]).toEqual([status, code]);
  });
});

describe('a value', () => {
  it.each([
    ['REQUIRED_FIELD_MISSING', { Name: null }, ['Name']],
    ['REQUIRED_FIELD_MISSING', { Name: '  ' }, ['Name']],
    ['INVALID_FIELD', { Colour: 'red' }, []],
    [
      'INVALID_FIELD_FOR_INSERT_UPDATE',
      { IsWon: true, CreatedDate: null },
      ['IsWon', 'CreatedDate'],
    ],
    ['STRING_TOO_LONG', { Name: 'x'.repeat(121) }, ['Name']],
    ['INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', { StageName: 'Won!' }, ['StageName']],
    [
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      { PRM_Partner_Tier__c: 'gilt' },
      ['PRM_Partner_Tier__c'],
    ],
    ['INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', { CurrencyIsoCode: 'XTS' }, ['CurrencyIsoCode']],
    ['NUMBER_OUTSIDE_VALID_RANGE', { Amount: 1e17 }, ['Amount']],
    ['INVALID_CROSS_REFERENCE_KEY', { AccountId: '001Kp0100000099' }, ['AccountId']],
    ['MALFORMED_ID', { AccountId: '006Kp0100000001' }, ['AccountId']],
    ['MALFORMED_ID', { AccountId: '42' }, ['AccountId']],
    ['JSON_PARSER_ERROR', { Amount: 'much' }, undefined],
    ['JSON_PARSER_ERROR', { CloseDate: '2027-02-30' }, undefined],
    ['JSON_PARSER_ERROR', { CloseDate: '2027-02-01T00:00:00Z' }, undefined],
    ['JSON_PARSER_ERROR', { PRM_Protection_End__c: '2027-02-01' }, undefined],
  ])('is refused as %s: %j', async (code, change, fields) => {
    const { call, org } = await openConnectedOrg();
    const { status, body } = await call('POST', '/sobjects/Opportunity', opportunity(change));
    expect([status, body[0].errorCode, body[0].fields]).toEqual([400, code, fields]);
    expect(org.list('Opportunity')).toEqual([]);
  });

  it('of a unique field is borne by one living record', async () => {
    const { call, org } = await openConnectedOrg();
    const first = org.create('Opportunity', opportunity({ [REFERENCE]: 'reg_1' }));
    const second = await call(
      'POST',
      '/sobjects/Opportunity',
      opportunity({ [REFERENCE]: 'reg_1' }),
    );
    expect(second.body).toEqual([
      {
        errorCode: 'DUPLICATE_VALUE',
        message: `duplicate value found: ${REFERENCE} duplicates value on record with id: ${first}`,
        fields: [REFERENCE],
      },
    ]);
    org.remove('Opportunity', first);
    expect(
      (await call('POST', '/sobjects/Opportunity', opportunity({ [REFERENCE]: 'reg_1' }))).status,
    ).toBe(201);
  });

  it('has a field of ours only where our package is installed', async () => {
    const { call, org } = await openConnectedOrg({ org: { packageInstalled: false } });
    const body = opportunity({ [REFERENCE]: 'reg_1' });
    expect((await call('POST', '/sobjects/Opportunity', body)).body[0].errorCode).toBe(
      'INVALID_FIELD',
    );
    org.change({ packageInstalled: true });
    expect((await call('POST', '/sobjects/Opportunity', body)).status).toBe(201);
  });

  it('must keep an administrator’s rules', async () => {
    const { call, org } = await openConnectedOrg();
    const message = 'Name the partner before the deal is won.';
    const errorCondition = 'IsWon = true AND PRM_Partner_Org__c = null';
    org.addValidationRule({ object: 'Opportunity', errorCondition, message, field: 'StageName' });
    const id = org.create('Opportunity', opportunity());
    const refused = await call('PATCH', `/sobjects/Opportunity/${id}`, { StageName: 'Closed Won' });
    expect([refused.status, refused.body]).toEqual([
      400,
      [{ errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message, fields: ['StageName'] }],
    ]);
    const both = { StageName: 'Closed Won', PRM_Partner_Org__c: 'Northwind' };
    expect((await call('PATCH', `/sobjects/Opportunity/${id}`, both)).status).toBe(204);
  });

  it.each([
    [{ BillingCountryCode: 'no' }, { BillingCountryCode: 'NO', BillingCountry: 'Norway' }],
    [{ BillingCountry: 'norway' }, { BillingCountryCode: 'NO' }],
    [{ BillingCountryCode: null }, { BillingCountryCode: null, BillingCountry: null }],
    [{ BillingCountry: 'NO' }, 'FIELD_INTEGRITY_EXCEPTION'],
    [{ BillingCountryCode: 'ZZ9' }, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'],
  ])('that is a country has a code where an org keeps codes: %j', async (values, expected) => {
    const { call, org } = await openConnectedOrg({ org: { countryCodes: true } });
    const { body } = await call('POST', '/sobjects/Account', { Name: 'Halvorsen', ...values });
    if (typeof expected === 'string') expect(body[0].errorCode).toBe(expected);
    else expect(org.read('Account', body.id)).toMatchObject(expected);
  });

  it('that is a country is any text, without a code, in other orgs', async () => {
    const { call } = await openConnectedOrg();
    const made = await call('POST', '/sobjects/Account', { Name: 'A', BillingCountry: 'NO' });
    expect(made.status).toBe(201);
    const coded = await call('POST', '/sobjects/Account', { Name: 'A', BillingCountryCode: 'NO' });
    expect(coded.body[0].errorCode).toBe('INVALID_FIELD');
  });
});
