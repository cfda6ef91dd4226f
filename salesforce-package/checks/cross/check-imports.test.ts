import { expect, it } from 'vitest';
import { findBundles } from '../read/find-bundles.ts';
import { parseMetadata } from '../read/parse-metadata.ts';
import { readCode, readPackage } from '../read/read-package.ts';
import { cardSources } from '../test-data/a-card.ts';
import { sayOfBrokenCard } from '../test-data/break-card.ts';
import type { Break } from '../test-data/break-package.ts';
import { checkImports } from './check-imports.ts';

const { files } = parseMetadata(await readPackage('force-app'));
const code = await readCode('force-app');
const check = (bundles: Parameters<typeof checkImports>[0]) => checkImports(bundles, files, code);

const SCRIPT = 'lwc/dealCard/dealCard.js';

it('takes what the package or every org has', () => {
  expect(check(findBundles(cardSources))).toEqual([]);
});

it.each<[string, Break, string]>([
  [
    'class',
    { file: SCRIPT, from: 'DealCardController', to: 'DealController' },
    'no apex DealController.getCard',
  ],
  [
    'method',
    { file: SCRIPT, from: '.getCard', to: '.readCard' },
    'no apex DealCardController.readCard',
  ],
  [
    'field',
    { file: SCRIPT, from: 'PRM_Motion__c', to: 'PRM_Motive__c' },
    'no schema Opportunity.PRM_Motive__c',
  ],
  [
    'permission',
    { file: 'lwc/recordCard/recordCard.js', from: 'PRM_Hide_Cards', to: 'PRM_Hide' },
    'no customPermission PRM_Hide',
  ],
  ['module', { file: SCRIPT, from: "'c/recordCard'", to: "'c/card'" }, 'no c card'],
  [
    'component in a template',
    { file: 'lwc/dealCard/dealCard.html', from: '<c-record-card ', to: '<c-record-cards ' },
    'no c recordCards',
  ],
])('refuses a %s that is not there', (_, broken, problem) => {
  expect(sayOfBrokenCard(check, broken)).toContain(problem);
});
