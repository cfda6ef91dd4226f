import { expect, it } from 'vitest';
import { openConnectedOrg, opportunity } from '../testing/test-org.ts';

const REGISTRATION = 'PRM_Registration__c';
const registration = { Name: 'Halvorsen', PRM_Registration_Id__c: 'reg_1' };

it('brings fields with the types, lengths and choices of its source', async () => {
  const { call } = await openConnectedOrg();
  const { fields } = (await call('GET', '/sobjects/Opportunity/describe')).body;
  const find = (name: string) => fields.find((field: { name: string }) => field.name === name);
  expect(find('PRM_Registration_Id__c')).toMatchObject({
    type: 'string',
    length: 40,
    unique: true,
    externalId: true,
    caseSensitive: true,
  });
  expect(find('PRM_Partner_Tier__c').picklistValues).toContainEqual(
    expect.objectContaining({ value: 'gold', label: 'Gold' }),
  );
  expect(find('PRM_Protection_Days_Left__c')).toMatchObject({ type: 'double', createable: false });
});

it('brings objects, upserted by their own reference', async () => {
  const { call, org } = await openConnectedOrg();
  const deal = org.create('Opportunity', opportunity());
  const { PRM_Registration_Id__c, ...rest } = registration;
  const path = `/sobjects/${REGISTRATION}/PRM_Registration_Id__c/${PRM_Registration_Id__c}`;
  const made = await call('PATCH', path, { ...rest, PRM_Opportunity__c: deal });
  expect(made.body).toMatchObject({ created: true, id: expect.stringMatching(/^a0/) });
  const query = `/query?q=${encodeURIComponent(`SELECT PRM_Opportunity__r.Name FROM ${REGISTRATION}`)}`;
  expect((await call('GET', query)).body.records[0]).toMatchObject({
    PRM_Opportunity__r: { Name: 'Halvorsen Logistics' },
  });
  org.remove('Opportunity', deal);
  expect(org.read(REGISTRATION, made.body.id)['PRM_Opportunity__c']).toBeNull();
});

it('counts the credits it names', async () => {
  const { org } = await openConnectedOrg();
  const names = ['a', 'b'].map((key) => {
    const id = org.create('PRM_Partner_Credit__c', { PRM_Credit_Key__c: key });
    return org.read('PRM_Partner_Credit__c', id)['Name'];
  });
  expect(names).toEqual(['PC-000001', 'PC-000002']);
});

it('keeps its own settings and keys to itself', async () => {
  const { call } = await openConnectedOrg();
  const { sobjects } = (await call('GET', '/sobjects')).body;
  const ours = sobjects
    .map(({ name }: { name: string }) => name)
    .filter((name: string) => name.startsWith('PRM_'));
  expect(ours).toEqual(['PRM_Partner_Credit__c', REGISTRATION]);
});

it('stands behind its namespace where it came as a managed package', async () => {
  const { call, org } = await openConnectedOrg({ org: { packageNamespace: 'alongside' } });
  const refused = await call('POST', '/sobjects/Opportunity', opportunity({ PRM_Summary__c: 'x' }));
  expect(refused.body[0].errorCode).toBe('INVALID_FIELD');
  const deal = org.create('Opportunity', opportunity({ alongside__PRM_Summary__c: 'x' }));
  org.create(`alongside__${REGISTRATION}`, {
    Name: 'Halvorsen',
    alongside__PRM_Registration_Id__c: 'reg_1',
    alongside__PRM_Opportunity__c: deal,
  });
  const text = `SELECT alongside__PRM_Opportunity__r.alongside__PRM_Summary__c FROM alongside__${REGISTRATION}`;
  const { body } = await call('GET', `/query?q=${encodeURIComponent(text)}`);
  expect(body.records[0]['alongside__PRM_Opportunity__r']).toMatchObject({
    alongside__PRM_Summary__c: 'x',
  });
});

it('tells cases of its references apart', async () => {
  const { call, org } = await openConnectedOrg();
  org.create('Opportunity', opportunity({ PRM_Registration_Id__c: 'reg_a' }));
  org.create('Opportunity', opportunity({ PRM_Registration_Id__c: 'REG_A' }));
  const text = "SELECT Id FROM Opportunity WHERE PRM_Registration_Id__c = 'REG_A'";
  expect((await call('GET', `/query?q=${encodeURIComponent(text)}`)).body.totalSize).toBe(1);
});
