import { expect, it } from 'vitest';
import { sayOfBroken, type Break } from '../test-data/break-package.ts';
import { checkReferences } from './check-references.ts';

const ANSWER_FIRST = 'objects/Opportunity/validationRules/PRM_Answer_First.validationRule-meta.xml';

it.each<[string, Break, string]>([
  [
    'in a formula',
    {
      file: 'objects/Opportunity/fields/PRM_Protection_Left__c.field-meta.xml',
      from: 'PRM_Protected_Until__c',
      to: 'PRM_Protected_To__c',
    },
    'no Opportunity.PRM_Protected_To__c',
  ],
  [
    'of a setting',
    { file: ANSWER_FIRST, from: 'PRM_Require_Answer__c', to: 'PRM_Require_Reply__c' },
    'no PRM_Settings__c.PRM_Require_Reply__c',
  ],
  [
    'of a permission',
    { file: ANSWER_FIRST, from: 'PRM_Skip_Stage_Checks', to: 'PRM_Skip' },
    'no PRM_Skip',
  ],
  [
    'in a layout',
    {
      file: 'layouts/PRM_Partner_Credit__c-Partner credit Layout.layout-meta.xml',
      from: 'PRM_Share__c',
      to: 'PRM_Part__c',
    },
    'no PRM_Partner_Credit__c.PRM_Part__c',
  ],
])('refuses a name that is not there %s', (_, broken, problem) => {
  expect(sayOfBroken(checkReferences, broken)).toContain(problem);
});
