import { describe, expect, it } from 'vitest';
import { openConnectedOrg, opportunity } from '../testing/test-org.ts';

const REFERENCE = 'PRM_Registration_Id__c';

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
