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
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openParityOrg } from '../support/parity/open-parity-org.ts';
import { openParityTenant, type ParityTenant } from '../support/parity/open-tenant.ts';
import { tellStory } from '../support/parity/tell-story.ts';

const PACKAGE = path.join(import.meta.dirname, '../../salesforce-package/force-app/main/default');

let tenant: ParityTenant;
let readRows: (object: string) => readonly Readonly<Record<string, unknown>>[];

beforeAll(async () => {
  tenant = await openParityTenant(async (nowMs) => {
    const place = await openParityOrg(nowMs);
    readRows = place.listRecords;
    return place;
  });
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
  // Nobody has said which account stands for a partner.
  expect(empty).toEqual([
    'PRM_Partner_Credit__c.PRM_Partner_Account__c',
    'PRM_Registration__c.PRM_Partner_Account__c',
  ]);
});
