import { expect, it } from 'vitest';
import { sayOfBroken, type Break } from '../test-data/break-package.ts';
import { checkLabels } from './check-labels.ts';

const CUSTOMLABELS = 'labels/CustomLabels.labels-meta.xml';

it.each<[string, Break, string]>([
  [
    'a label twice',
    { file: CUSTOMLABELS, from: '>PRM_Protection_Over<', to: '>PRM_Protection_Days<' },
    'PRM_Protection_Days stands there more than once',
  ],
  [
    'a label that is gone',
    { file: CUSTOMLABELS, from: '>PRM_Protection_Over<', to: '>PRM_Protection_Past<' },
    'there is no label PRM_Protection_Over',
  ],
  [
    'a label nothing shows',
    {
      file: 'objects/Opportunity/fields/PRM_Protection_Left__c.field-meta.xml',
      from: '$Label.PRM_Protection_Over',
      to: '""',
    },
    'Nothing shows the label PRM_Protection_Over',
  ],
])('refuses %s', (_, broken, problem) => {
  expect(sayOfBroken(checkLabels, broken)).toContain(problem);
});
