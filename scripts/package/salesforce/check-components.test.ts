import { expect, it } from 'vitest';
import { checkComponents } from './check-components.ts';

const field = {
  path: 'objects/Opportunity/fields/PRM_Motion__c.field-meta.xml',
  type: 'CustomField',
  name: 'PRM_Motion__c',
  body: {},
};

it('finds a field of an object, and a report of a folder', () => {
  const report = { path: 'reports/A/B.report-meta.xml', type: 'Report', name: 'B', body: {} };
  const components = { CustomField: ['Opportunity.PRM_Motion__c'], Report: ['A/B'] };
  expect(checkComponents([field, report], components)).toEqual([]);
});

it.each([
  ['nothing of its type', {}],
  ['another name', { CustomField: ['Opportunity.PRM_Movement__c'] }],
])('misses what did not come through: %s', (_, components) => {
  expect(checkComponents([field], components)).toEqual([
    `The archive lacks ${field.path} (CustomField)`,
  ]);
});
