import { expect, it } from 'vitest';
import { sayOfBroken, type Break } from '../test-data/break-package.ts';
import { checkShapes } from './check-shape.ts';
import { readShapes } from './read-shapes.ts';

const shapes = readShapes();

const REGISTRATION = 'tabs/PRM_Registration__c.tab-meta.xml';
const SUMMARY = 'objects/Opportunity/fields/PRM_Summary__c.field-meta.xml';
const ANSWER_FIRST = 'objects/Opportunity/validationRules/PRM_Answer_First.validationRule-meta.xml';

it.each<[string, Break, string]>([
  [
    'an unknown element',
    { file: REGISTRATION, from: /motif>/g, to: 'motive>' },
    '<motive> is not known here',
  ],
  [
    'an unknown root',
    { file: REGISTRATION, from: /CustomTab/g, to: 'CustomTap' },
    'knows no <CustomTap>',
  ],
  ['an unknown word', { file: SUMMARY, from: '>Text<', to: '>Txt<' }, '"Txt" is none of'],
  [
    'no boolean',
    { file: ANSWER_FIRST, from: '<active>true', to: '<active>yes' },
    '"yes" is no boolean',
  ],
  ['no number', { file: SUMMARY, from: '>255<', to: '>many<' }, '"many" is no number'],
  [
    'an element twice',
    {
      file: ANSWER_FIRST,
      from: '<active>true</active>',
      to: '<active>true</active><active>true</active>',
    },
    'more than once',
  ],
  [
    'a missing element',
    { file: ANSWER_FIRST, from: /<errorMessage>.*<\/errorMessage>/, to: '' },
    '<errorMessage> is missing',
  ],
  [
    'text for elements',
    {
      file: 'objects/Opportunity/fields/PRM_Motion__c.field-meta.xml',
      from: /<valueSet>.*<\/valueSet>/s,
      to: '<valueSet>x</valueSet>',
    },
    '"x" stands where elements belong',
  ],
  ['no XML', { file: ANSWER_FIRST, from: '</active>', to: '</activ>' }, 'active'],
])('refuses a file with %s', (_, broken, problem) => {
  expect(sayOfBroken((files) => checkShapes(files, shapes), broken)).toContain(problem);
});
