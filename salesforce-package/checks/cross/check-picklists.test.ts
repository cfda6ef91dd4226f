import { expect, it } from 'vitest';
import { sayOfBroken, type Break } from '../test-data/break-package.ts';
import { checkPicklists } from './check-picklists.ts';

const MOTION = 'objects/Opportunity/fields/PRM_Motion__c.field-meta.xml';

it.each<[string, Break, string]>([
  [
    'a word we do not have',
    {
      file: 'globalValueSets/PRM_Partner_Tier.globalValueSet-meta.xml',
      from: '>gold<',
      to: '>golden<',
    },
    'but our words are registered',
  ],
  [
    'a rank in another place',
    {
      file: 'globalValueSets/PRM_Certification_Level.globalValueSet-meta.xml',
      from: '>associate<',
      to: '>expert<',
    },
    'offers expert',
  ],
  [
    'a set that is not there',
    { file: MOTION, from: '>PRM_Motion<', to: '>PRM_Motions<' },
    'no global value set "PRM_Motions"',
  ],
  [
    'a set open to all',
    { file: MOTION, from: '<restricted>true', to: '<restricted>false' },
    'anybody may add values',
  ],
  [
    'a formula that waits for no word',
    {
      file: 'objects/Opportunity/validationRules/PRM_Answer_First.validationRule-meta.xml',
      from: '"in_review"',
      to: '"reviewing"',
    },
    'is never "reviewing"',
  ],
])('refuses %s', (_, broken, problem) => {
  expect(sayOfBroken(checkPicklists, broken)).toContain(problem);
});
