import { expect, it } from 'vitest';
import { findBundles } from '../read/find-bundles.ts';
import { cardSources } from '../test-data/a-card.ts';
import { sayOfBrokenCard } from '../test-data/break-card.ts';
import type { Break } from '../test-data/break-package.ts';
import { checkBundles } from './check-bundles.ts';

const META = 'lwc/dealCard/dealCard.js-meta.xml';
const SCRIPT = 'lwc/dealCard/dealCard.js';

it('takes a card that says what it is', () => {
  expect(checkBundles(findBundles(cardSources))).toEqual([]);
});

it.each<[string, Break, string]>([
  ['without a test', gone('lwc/dealCard/__tests__/dealCard.test.js'), 'has no test'],
  ['without a script', gone('lwc/recordCard/recordCard.js'), 'has no script'],
  ['without settings', gone('lwc/recordCard/recordCard.js-meta.xml'), 'has no js-meta.xml'],
  [
    'without a label',
    { file: META, from: /<masterLabel>.*<\/masterLabel>/, to: '' },
    'needs its label',
  ],
  [
    'without a description',
    { file: META, from: /<description>.*<\/description>/, to: '' },
    'needs its label and description',
  ],
  [
    'hidden, with targets',
    { file: META, from: '<isExposed>true', to: '<isExposed>false' },
    'targets but is not exposed',
  ],
  ['exposed nowhere', { file: META, from: /<target>.*<\/target>/, to: '' }, 'exposed nowhere'],
  [
    'for any record, as it names none',
    { file: META, from: /<objects>.*<\/objects>/s, to: '' },
    'for which records',
  ],
  [
    'for any record, as it says nothing',
    { file: META, from: /<targetConfigs>.*<\/targetConfigs>/s, to: '' },
    'for which records',
  ],
  [
    'for desktops only',
    { file: META, from: '<supportedFormFactor type="Small" />', to: '' },
    'fits Small',
  ],
  ['with a property nobody reads', { file: SCRIPT, from: '@api ', to: '' }, 'no @api density'],
  [
    'with a property whose name only begins alike',
    { file: SCRIPT, from: 'density', to: 'densityOfRows' },
    'no @api density',
  ],
  [
    'with a property without a label',
    { file: META, from: ' label="Density"', to: '' },
    'label for density',
  ],
])('refuses a card %s', (_, broken, problem) => {
  expect(sayOfBrokenCard(checkBundles, broken)).toContain(problem);
});

function gone(file: string): Break {
  return { file, from: /^[^]*$/, to: '' };
}
