import { expect, test } from 'vitest';
import { chooseWord } from './choose-word.ts';
import { describeReport } from './describe-report.ts';

test.each([['claim'], ['attribution/models']])('%s is a folder of the rules', (word) => {
  expect(chooseWord([word])).toBe(word);
});

test.each([
  ['nothing', []],
  ['an unknown word', ['frobnicate']],
  ['two words', ['claim', 'conflict']],
  ['the cases', ['cases']],
  ['a way out of the rules', ['../command-line']],
])('%s is refused with the folders there are', (_title, args) => {
  expect(() => chooseWord(args)).toThrow(/npm run mutation -- <.*\|claim\|.*>/);
});

test('the report names what no test noticed, and the part that some test did', () => {
  const at = (line: number, status: string) => {
    return { status, mutatorName: 'Boolean', replacement: 'true', location: { start: { line } } };
  };
  const mutants = [at(1, 'Killed'), at(1, 'Timeout'), at(2, 'Survived'), at(2, 'Ignored')];
  const files = { 'claim/a.ts': { source: 'one\n  two', mutants } };
  expect(describeReport('claim', JSON.stringify({ files }))).toBe(
    'claim/a.ts:2 two\n    Boolean -> true\nclaim: 66.7 % (2 of 3 changes noticed)',
  );
});
