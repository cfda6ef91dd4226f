import { expect, it } from 'vitest';
import { sayOfBroken, type Break } from '../test-data/break-package.ts';
import { checkDealFields } from './check-deal-fields.ts';

it.each<[string, Break, string]>([
  [
    'a field nobody can write',
    {
      file: 'objects/Opportunity/fields/PRM_Summary__c.field-meta.xml',
      from: '<type>',
      to: '<formula>"x"</formula><type>',
    },
    'Opportunity lacks PRM_Summary__c',
  ],
  [
    'a field nobody writes',
    {
      file: 'objects/Opportunity/fields/PRM_Protection_Left__c.field-meta.xml',
      from: /<formula>.*<\/formula>/s,
      to: '',
    },
    'PRM_Protection_Left__c, which nobody writes',
  ],
])('refuses a deal with %s', (_, broken, problem) => {
  expect(sayOfBroken(checkDealFields, broken)).toContain(problem);
});
