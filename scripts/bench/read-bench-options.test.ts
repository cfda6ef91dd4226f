import { expect, test } from 'vitest';
import { readBenchOptions } from './read-bench-options.ts';

const names = ['rules', 'card'] as const;

test.each([
  [['rules'], { name: 'rules', json: false, small: false }],
  [['card', '--json'], { name: 'card', json: true, small: false }],
  [['--small', 'card'], { name: 'card', json: false, small: true }],
])('%j is understood', (args, options) => {
  expect(readBenchOptions(args, names)).toEqual(options);
});

test.each([
  [[], 'There is no bench "". Say which: rules, card.'],
  [['rule'], 'There is no bench "rule"'],
  [['rules', 'card'], 'There is no bench "rules card"'],
  [['rules', '--fast'], 'Known options are --json and --small.'],
])('%j is refused with what there is', (args, sentence) => {
  expect(() => readBenchOptions(args, names)).toThrow(sentence);
});
