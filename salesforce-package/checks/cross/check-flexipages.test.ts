import { expect, it } from 'vitest';
import { findBundles } from '../read/find-bundles.ts';
import type { MetadataFile } from '../read/metadata-file.ts';
import { readCode, readPackage } from '../read/read-package.ts';
import { sayOfBroken, type Break } from '../test-data/break-package.ts';
import { checkFlexipages } from './check-flexipages.ts';

const bundles = findBundles([
  ...(await readPackage('force-app')),
  ...(await readCode('force-app')),
]);
const check = (files: readonly MetadataFile[]) => checkFlexipages(files, bundles);

const ACCOUNT = 'flexipages/PRM_Account.flexipage-meta.xml';

it.each<[string, Break, string]>([
  [
    'no such card',
    { file: ACCOUNT, from: />accountCard</, to: '>accountPage<' },
    'no accountPage to place',
  ],
  [
    'a part of a card',
    { file: ACCOUNT, from: />accountCard</, to: '>accountTabs<' },
    'no accountTabs to place',
  ],
  [
    'the card of another object',
    { file: ACCOUNT, from: '<sobjectType>Account', to: '<sobjectType>Contact' },
    'accountCard is not for Contact',
  ],
  [
    'a property the card has not',
    { file: ACCOUNT, from: '>density<', to: '>tightness<' },
    'accountCard has no tightness',
  ],
  [
    'a value the property has not',
    { file: ACCOUNT, from: '>compact<', to: '>tight<' },
    'accountCard takes no density "tight"',
  ],
  [
    'a tab without content',
    { file: ACCOUNT, from: '<value>partnersTab<', to: '<value>partnerTab<' },
    'there is no region partnerTab',
  ],
  [
    'content that no tab shows',
    { file: ACCOUNT, from: '<value>partnersTab<', to: '<value>detailTab<' },
    'nothing shows partnersTab',
  ],
  [
    'one name for two components',
    { file: ACCOUNT, from: 'accountCard_wide', to: 'accountCard_narrow' },
    'two components are called "accountCard_narrow"',
  ],
])('refuses a page with %s', (_, broken, problem) => {
  expect(sayOfBroken(check, broken)).toContain(problem);
});
