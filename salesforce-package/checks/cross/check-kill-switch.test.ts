import { expect, it } from 'vitest';
import { findBundles } from '../read/find-bundles.ts';
import { cardSources } from '../test-data/a-card.ts';
import { sayOfBrokenCard } from '../test-data/break-card.ts';
import { checkKillSwitch } from './check-kill-switch.ts';

it('takes a card that builds on something that asks', () => {
  expect(checkKillSwitch(findBundles(cardSources))).toEqual([]);
});

it.each([
  ['nothing asks', { file: 'lwc/recordCard/recordCard.js', from: /^.*$/, to: 'export {};' }],
  [
    'it does not build on what asks',
    { file: 'lwc/dealCard/dealCard.js', from: "from 'c/recordCard'", to: "from 'c/dealCard'" },
  ],
])('refuses a card when %s', (_, broken) => {
  expect(sayOfBrokenCard(checkKillSwitch, broken)).toBe(
    'lwc/dealCard: it shows itself to those who hold PRM_Hide_Cards',
  );
});
