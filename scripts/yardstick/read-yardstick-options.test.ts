import { expect, test } from 'vitest';
import { readYardstickOptions } from './read-yardstick-options.ts';

const names = ['attribution', 'account-names'] as const;

test.each([
  [['attribution', 'data'], { name: 'attribution', path: 'data', json: false }],
  [['--json', 'account-names', 'a.csv'], { name: 'account-names', path: 'a.csv', json: true }],
])('%j is understood', (args, options) => {
  expect(readYardstickOptions(args, names)).toEqual(options);
});

test.each([
  [[], 'There is no yardstick "". Say which: attribution, account-names.'],
  [['names', 'data'], 'There is no yardstick "names"'],
  [['attribution'], 'Say one file or folder to measure on: attribution <path>.'],
  [['attribution', 'a', 'b'], 'Say one file or folder'],
  [['attribution', 'a', '--fast'], 'The only option is --json.'],
])('%j is refused with what there is', (args, sentence) => {
  expect(() => readYardstickOptions(args, names)).toThrow(sentence);
});
