import { expect, it } from 'vitest';
import { sayOfBroken, type Break } from '../test-data/break-package.ts';
import { checkFields } from './check-fields.ts';

const SUMMARY = 'objects/Opportunity/fields/PRM_Summary__c.field-meta.xml';

it.each<[string, Break, string]>([
  [
    'no help',
    { file: SUMMARY, from: /<inlineHelpText>.*<\/inlineHelpText>/, to: '' },
    '<inlineHelpText> is no sentence',
  ],
  [
    'an empty description',
    { file: SUMMARY, from: /<description>.*<\/description>/, to: '<description></description>' },
    '<description> is no sentence',
  ],
  [
    'another name',
    { file: SUMMARY, from: '>PRM_Summary__c<', to: '>PRM_Sumary__c<' },
    "is not the file's name",
  ],
])('refuses a field with %s', (_, broken, problem) => {
  expect(sayOfBroken(checkFields, broken)).toContain(problem);
});
