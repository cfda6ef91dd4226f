import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allOperations } from '@alongside/shared/contracts/all-operations';
import { expect, test } from 'vitest';
import { readFields } from '../schema/read-fields.ts';
import { Schema } from '../schema/schema.ts';
import { checkClass } from './check-class.ts';

const source = fileURLToPath(new URL('../../../force-app/main/default', import.meta.url));
const known = {
  schema: new Schema(readFields(source)),
  operations: new Set<string>(allOperations.map(({ name }) => name)),
};

test.each(globSync('{classes/*.cls,triggers/*.trigger}', { cwd: source }).toSorted())(
  '%s is in order',
  (file) => {
    const text = readFileSync(path.join(source, file), 'utf8');
    expect(checkClass(text, path.basename(file), known)).toEqual([]);
  },
);

const inClass = (body: string): string =>
  `public with sharing class A {\nvoid a() {\n${body}\n}\n}`;

test.each([
  [
    'a query in a loop',
    'for (Id one : ids) { a = [SELECT Id FROM Account WITH USER_MODE]; }',
    'A query in a loop',
  ],
  ['a change in a loop', 'while (go) { insert as user row; }', 'A change of records in a loop'],
  [
    'a field of ours that is not there',
    'a = [SELECT PRM_Motio__c FROM Opportunity WITH USER_MODE];',
    'Opportunity has no field PRM_Motio__c',
  ],
  [
    'a field that a query asks for and is not there',
    'a = [SELECT Id FROM Account WHERE Nam = :name WITH USER_MODE];',
    'Account has no field Nam',
  ],
  [
    'a field that a query sorts by and is not there',
    'a = [SELECT Id FROM Account WITH USER_MODE ORDER BY Nam];',
    'Account has no field Nam',
  ],
  [
    'a field of a record that is not there',
    'a = deal.PRM_Motio__c;',
    'No object or field is called PRM_Motio__c',
  ],
  [
    'an object that is not there',
    'PRM_Registratio__c a = b;',
    'No object or field is called PRM_Registratio__c',
  ],
  ['a query with all rights', 'a = [SELECT Id FROM Account];', 'The query is not WITH USER_MODE'],
  [
    'an operation nobody has',
    "AlongsideCard.perform('card.get-deel', input);",
    'There is no operation card.get-deel',
  ],
])('%s is found, with its line', (_, body, sentence) => {
  expect(checkClass(inClass(body), 'A.cls', known)).toEqual([`A.cls:3: ${sentence}`]);
});

test('a class without sharing is found', () => {
  expect(checkClass('public class A {}', 'A.cls', known)).toEqual([
    'A.cls:1: The class is not "with sharing"',
  ]);
});

test('only what runs while the package is installed may use the rights of the system', () => {
  const body = '{ void a() { a = [SELECT Id FROM Account WITH SYSTEM_MODE]; } }';
  const installer = `public without sharing class A implements InstallHandler ${body}`;
  expect(checkClass(installer, 'A.cls', known)).toEqual([]);
  expect(checkClass(`public with sharing class A ${body}`, 'A.cls', known)).toEqual([
    'A.cls:1: The query is not WITH USER_MODE',
  ]);
});

test('a trigger is read too', () => {
  const body = 'trigger A on Account(after insert) {\na = [SELECT Id FROM Account];\n}';
  expect(checkClass(body, 'A.trigger', known)).toEqual([
    'A.trigger:2: The query is not WITH USER_MODE',
  ]);
});

test('what a loop goes over is read once', () => {
  const body = 'for (Account one : [SELECT Id, PRM_Partner_Id__c FROM Account WITH USER_MODE]) {}';
  expect(checkClass(inClass(body), 'A.cls', known)).toEqual([]);
});
