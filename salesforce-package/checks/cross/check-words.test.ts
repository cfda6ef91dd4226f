import { expect, it } from 'vitest';
import { findBundles } from '../read/find-bundles.ts';
import { cardSources } from '../test-data/a-card.ts';
import { sayOfBrokenCard } from '../test-data/break-card.ts';
import type { Break } from '../test-data/break-package.ts';
import { checkWords } from './check-words.ts';

const TEMPLATE = 'lwc/dealCard/dealCard.html';
const SCRIPT = 'lwc/dealCard/dealCard.js';

it('takes expressions, names of icons, and what only developers read', () => {
  const failing = "\nif (!card) throw new Error('The card is missing');\nconst dot = ' · ';\n";
  const sources = cardSources.map((one) =>
    one.path === SCRIPT ? { ...one, text: one.text + failing } : one,
  );
  expect(checkWords(findBundles(sources))).toEqual([]);
});

it.each<[string, Break, string]>([
  ['between tags', { file: TEMPLATE, from: '<c-record', to: 'Deal {name}<c-record' }, '"Deal"'],
  [
    'in a title',
    { file: TEMPLATE, from: 'title={words.title}', to: 'title="Partners"' },
    '"Partners"',
  ],
  [
    'for a screen reader',
    { file: TEMPLATE, from: 'headline={card.headline}', to: 'aria-label="Answer"' },
    '"Answer"',
  ],
  [
    'in an attribute on a line of its own',
    { file: TEMPLATE, from: 'headline={card.headline}', to: '\n    alternative-text="Open"' },
    '"Open"',
  ],
  [
    'in a script',
    { file: SCRIPT, from: "'comfortable'", to: "'Not saved yet'" },
    '"Not saved yet"',
  ],
])('refuses English words %s', (_, broken, problem) => {
  expect(sayOfBrokenCard(checkWords, broken)).toContain(problem);
});
