import { expect, test } from 'vitest';
import { completeOrg } from '../../salesforce/options.ts';
import { schemaOf } from '../../salesforce/org/org-store.ts';
import type { OrgRecord, OrgSource } from './org-source.ts';
import { readUiRecord, type RecordReader, UnknownField } from './read-ui-record.ts';

const DEAL = '006000000000001AAA';
const ACCOUNT = '001000000000001AAA';
const records: Readonly<Record<string, OrgRecord>> = {
  [DEAL]: { Id: DEAL, Name: 'Contoso rollout', Amount: 84_000, AccountId: ACCOUNT },
  [ACCOUNT]: { Id: ACCOUNT, Name: 'Contoso', ParentId: null },
};
const org = { find: async (_type: string, id: string) => records[id] } as OrgSource;
const source: RecordReader = {
  org,
  schema: schemaOf(completeOrg()),
  reader: { locale: 'en-GB', timeZone: 'Europe/Berlin', currency: 'EUR' },
};

const read = (fields: readonly string[], optional: readonly string[] = [], id = DEAL) =>
  readUiRecord(source, id, fields, optional);

test('a field has its value, and what people read where that differs', async () => {
  expect(await read(['Opportunity.Name', 'Opportunity.Amount'])).toMatchObject({
    apiName: 'Opportunity',
    id: DEAL,
    fields: {
      Name: { value: 'Contoso rollout', displayValue: null },
      Amount: { value: 84_000, displayValue: '€84,000.00' },
    },
  });
});

test('a lookup is followed, also to nothing', async () => {
  const record = await read(['Opportunity.Account.Name', 'Opportunity.Owner.Name']);
  expect(record?.fields).toMatchObject({
    Account: { value: { apiName: 'Account', id: ACCOUNT, fields: { Name: { value: 'Contoso' } } } },
    Owner: { value: null },
  });
});

test('an unknown field is an error, and left out where it is optional', async () => {
  await expect(read(['Opportunity.Nothing__c'])).rejects.toThrow(UnknownField);
  await expect(read(['Opportunity.Nothing__r.Name'])).rejects.toThrow(UnknownField);
  const record = await read(['Opportunity.Name'], ['Opportunity.Nothing__c', 'Opportunity.Amount']);
  expect(Object.keys(record?.fields ?? {})).toEqual(['Name', 'Amount']);
});

test.each(['006000000000009AAA', '999000000000001AAA'])('there is no record %s', async (id) => {
  expect(await read(['Opportunity.Name'], [], id)).toBeUndefined();
});
