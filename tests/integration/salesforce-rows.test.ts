import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { creditFields, creditLookups } from '@alongside/backend/crm/salesforce/credit-fields';
import { dealFieldNames } from '@alongside/backend/crm/salesforce/deal-fields';
import {
  registrationFields,
  registrationLookups,
} from '@alongside/backend/crm/salesforce/registration-fields';
import { noteAllProjections } from '@alongside/backend/crm-sync/projection-store';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { recordCertification } from '@alongside/shared/contracts/certification/record';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openParityOrg, type ParityOrg } from '../support/parity/open-parity-org.ts';
import { openParityTenant, type ParityTenant } from '../support/parity/open-tenant.ts';
import { tellStory } from '../support/parity/tell-story.ts';

const PACKAGE = path.join(import.meta.dirname, '../../salesforce-package/force-app/main/default');

let tenant: ParityTenant & { readonly place: ParityOrg };
let readRows: (object: string) => readonly Readonly<Record<string, unknown>>[];

beforeAll(async () => {
  tenant = await openParityTenant(openParityOrg);
  readRows = tenant.place.listRecords;
  await tellStory(tenant);
  await tenant.sendAll();
});

afterAll(() => tenant.close());

const registrations = () => readRows('PRM_Registration__c');
const credits = () => readRows('PRM_Partner_Credit__c').filter(({ IsDeleted }) => !IsDeleted);

test('a year in the programme leaves a row for each registration, with what became of it', () => {
  const rows = registrations().map((row) =>
    [
      row['Name'],
      row['PRM_Partner_Org__c'],
      row['PRM_Registration_Status__c'],
      row['PRM_Protection_Status__c'],
      row['PRM_Outcome__c'],
      row['PRM_Conflict_Status__c'],
    ].join(' · '),
  );
  expect(rows.toSorted((a, b) => a.localeCompare(b))).toEqual([
    'Alder GmbH · Northwind · approved · fulfilled · won · none',
    'Birch GmbH · Bluefin · declined · none · open · resolved',
    'Birch GmbH · Northwind · approved · active · open · resolved',
    'Cedar GmbH · Northwind · approved · active · open · none',
    'Dogwood GmbH · Bluefin · declined · none · open · none',
  ]);
  const owners = new Map(readRows('Opportunity').map((deal) => [deal['Id'], deal['OwnerId']]));
  for (const row of registrations()) {
    const deal = row['PRM_Opportunity__c'];
    if (deal !== null) expect(row['OwnerId']).toBe(owners.get(deal));
  }
});

test('the credits of a deal lead to the deal and to the registration they rest on', () => {
  const of = new Map(registrations().map((row) => [row['Id'], row['Name']]));
  const shown = credits().map((credit) =>
    [
      credit['PRM_Partner_Org__c'],
      credit['PRM_Partner_Attribution__c'],
      credit['PRM_Attribution_Status__c'],
      of.get(credit['PRM_Registration__c']) ?? 'no registration',
    ].join(' · '),
  );
  expect(shown.toSorted((a, b) => a.localeCompare(b))).toEqual([
    'Bluefin · influenced · locked · no registration',
    'Northwind · sourced · locked · Alder GmbH',
    'Northwind · sourced · open · Birch GmbH',
  ]);
  const deals = new Set(readRows('Opportunity').map(({ Id }) => Id));
  for (const credit of credits()) expect(deals).toContain(credit['PRM_Opportunity__c']);
});

test('nothing that changed on the way was forgotten: writing all of it again changes nothing', async () => {
  const { database, tenantId } = tenant.programme;
  const look = () =>
    [...registrations(), ...credits()].map(
      ({ SystemModstamp: _1, LastModifiedDate: _2, ...row }) => row,
    );
  const before = look();
  await runInTenant(database, tenantId, noteAllProjections);
  await tenant.sendAll();
  expect(look()).toEqual(before);
});

test('accounts and contacts say who is a partner, and who sold to a customer', async () => {
  const { programme, place, sendAll: send } = tenant;
  const northwind = place.addRecord('Account', { Name: 'Northwind', Website: 'northwind-it.com' });
  const priya = place.addRecord('Contact', {
    AccountId: northwind,
    LastName: 'Priya',
    Email: 'PRIYA@northwind.example',
  });
  await programme.addPartner('Northwind', { domain: 'northwind-it.com' });
  await programme.call(recordCertification, programme.system, {
    partnerReference: 'northwind',
    contactEmail: 'priya@northwind.example',
    type: 'product',
    level: 'expert',
    status: 'active',
    earnedOn: '2026-10-01',
    expiresOn: '2030-10-01',
  });
  await send();
  await send();
  const certified = {
    PRM_Cert_Status__c: 'active',
    PRM_Cert_Type__c: 'product',
    PRM_Cert_Level__c: 'expert',
    PRM_Cert_Earned_On__c: '2026-10-01',
    PRM_Cert_Expires_On__c: '2030-10-01',
  };
  const find = (object: string, id: unknown) => readRows(object).find(({ Id }) => Id === id);
  expect(find('Account', northwind)).toMatchObject({
    PRM_Partner_Id__c: expect.stringMatching(/^par_/),
    PRM_Partner_Status__c: 'active',
    PRM_Partner_Tier__c: 'gold',
    PRM_Partner_Type__c: 'reseller',
    ...certified,
  });
  expect(find('Contact', priya)).toMatchObject({
    PRM_Partner_Contact_Id__c: expect.stringMatching(/^pct_/),
    PRM_Partner_Contact_Role__c: 'ae',
    ...certified,
  });
  const sold = registrations().find((row) => row['PRM_Outcome__c'] === 'won');
  expect(find('Account', sold?.['PRM_Account__c'])).toMatchObject({
    PRM_Incumbent_Partner__c: 'Northwind',
    PRM_Partner_Id__c: null,
  });
});

test('an opportunity lists the partners whose accounts are known, whoever sourced it as primary', async () => {
  const { database, tenantId } = tenant.programme;
  await runInTenant(database, tenantId, noteAllProjections);
  await tenant.sendAll();
  const credited = credits()
    .filter((credit) => credit['PRM_Partner_Account__c'] !== null)
    .map((credit) => ({
      OpportunityId: credit['PRM_Opportunity__c'],
      AccountToId: credit['PRM_Partner_Account__c'],
      IsPrimary: credit['PRM_Partner_Attribution__c'] === 'sourced',
    }));
  const rows = readRows('OpportunityPartner').filter(({ IsDeleted }) => !IsDeleted);
  expect(credited).toHaveLength(2);
  expect(rows).toHaveLength(2);
  for (const row of credited) expect(rows).toContainEqual(expect.objectContaining(row));
});

/** Our fields that a report or report type shows, such as `PRM_Registration__c.PRM_Amount__c`. */
function listReported(): readonly string[] {
  const read = (folder: string, names: readonly string[]) =>
    names.map((name) => readFileSync(path.join(PACKAGE, folder, name), 'utf8'));
  const reports = read('reports/Alongside', readdirSync(path.join(PACKAGE, 'reports/Alongside')));
  const types = read('reportTypes', readdirSync(path.join(PACKAGE, 'reportTypes')));
  const columns = reports.flatMap((xml) =>
    [...xml.matchAll(/>([\w.]+)\$(PRM_\w+)</g)].map(([, table, field]) => [table, field]),
  );
  const shown = types.flatMap((xml) =>
    [...xml.matchAll(/<field>(PRM_\w+)<\/field>\s*<table>([\w.]+)</g)].map(([, field, table]) => [
      table,
      field,
    ]),
  );
  const named = [...columns, ...shown].map(([table = '', field = '']) => {
    const object = table.endsWith('PRM_Partner_Credits__r') ? 'PRM_Partner_Credit__c' : table;
    return `${object}.${field}`;
  });
  return [...new Set(named)].toSorted();
}

function isFormula(column: string): boolean {
  const [object = '', field = ''] = column.split('.');
  const file = path.join(PACKAGE, 'objects', object, 'fields', `${field}.field-meta.xml`);
  return readFileSync(file, 'utf8').includes('<formula>');
}

test('each column of ours in a report or report type is written by somebody, and ours are filled in this year', () => {
  const writers: Record<string, readonly string[]> = {
    Opportunity: dealFieldNames,
    PRM_Registration__c: [
      ...Object.keys({ ...registrationFields, ...registrationLookups }),
      'PRM_Amount__c',
    ],
    PRM_Partner_Credit__c: [...Object.keys({ ...creditFields, ...creditLookups }), 'PRM_Credit__c'],
  };
  const columns = listReported().filter((column) => !isFormula(column));
  expect(columns.length).toBeGreaterThan(50);
  const unwritten = columns.filter((column) => {
    const [object = '', field = ''] = column.split('.');
    return !writers[object]?.includes(field);
  });
  expect(unwritten).toEqual([]);
  const own = columns.filter((column) => !column.startsWith('Opportunity.'));
  const empty = own.filter((column) => {
    const [object = '', field = ''] = column.split('.');
    return readRows(object).every((row) => (row[field] ?? null) === null);
  });
  expect(empty).toEqual([]);
});
