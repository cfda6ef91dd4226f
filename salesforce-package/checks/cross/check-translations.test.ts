import { expect, it } from 'vitest';
import { sayOfBroken, type Break } from '../test-data/break-package.ts';
import { checkTranslations } from './check-translations.ts';

it.each<[string, Break, string]>([
  [
    'of a field',
    {
      file: 'objectTranslations/Opportunity-de/PRM_Motion__c.fieldTranslation-meta.xml',
      from: /<help>.*<\/help>/,
      to: '',
    },
    'no German for Opportunity.PRM_Motion__c',
  ],
  [
    'of a value',
    {
      file: 'globalValueSetTranslations/PRM_Motion-de.globalValueSetTranslation-meta.xml',
      from: '>Co-sell<',
      to: '>Cosell<',
    },
    'no German for PRM_Motion: Co-sell',
  ],
  [
    'of a rule',
    {
      file: 'objectTranslations/Opportunity-de/Opportunity-de.objectTranslation-meta.xml',
      from: '>PRM_Answer_First<',
      to: '>PRM_Reply_First<',
    },
    'no German for Opportunity.PRM_Answer_First',
  ],
  [
    'of a label',
    {
      file: 'translations/de.translation-meta.xml',
      from: '>PRM_Protection_Over<',
      to: '>PRM_Past<',
    },
    'no German for PRM_Protection_Over',
  ],
  [
    'of a tab',
    {
      file: 'translations/de.translation-meta.xml',
      from: '>PRM_Queue<',
      to: '>PRM_Queu<',
    },
    'no German for PRM_Queue',
  ],
])('misses the German words %s', (_, broken, problem) => {
  expect(sayOfBroken(checkTranslations, broken)).toContain(problem);
});
