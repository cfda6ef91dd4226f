import { expect, test } from 'vitest';
import { sampleStored } from '../test-data/sample-stored.ts';
import type { Flip, FlipKind } from './flip.ts';
import { createTallyTable } from './tally.ts';

const flip = (days: number, ...kinds: readonly FlipKind[]): Flip => {
  return { stored: sampleStored, kinds, days, before: 'approved', after: 'approved', rules: [] };
};

test('flips, their kinds and the days that windows move are summed by name', () => {
  const table = createTallyTable();
  table.add('gold', flip(-15, 'window'));
  table.add('silver', flip(0, 'stopped'));
  table.add('gold', flip(4, 'window', 'look'));
  table.add('gold', flip(-1, 'window'));
  expect(table.rows()).toEqual([
    ['gold', { flips: 3, kinds: { window: 3, look: 1 }, days: -12 }],
    ['silver', { flips: 1, kinds: { stopped: 1 }, days: 0 }],
  ]);
});

test.each([
  ['nothing', [], []],
  ['most flips first', ['a', 'b', 'b', 'c', 'c', 'c'], ['c', 'b', 'a']],
  ['at equal numbers by name', ['c', 'a', 'b'], ['a', 'b', 'c']],
  ['numbers before names', ['a', 'b', 'c', 'b', 'c'], ['b', 'c', 'a']],
])('rows stand in order: %s', (_title, keys, expected) => {
  const table = createTallyTable();
  for (const key of keys) table.add(key, flip(0, 'look'));
  expect(table.rows().map(([key]) => key)).toEqual(expected);
});
