import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldWords } from './fold-words.ts';

interface FoldedName {
  readonly about: string;
  readonly written: string;
  readonly words: readonly string[];
}

const data = path.join(import.meta.dirname, '../../test-data/customer-identity');
const names = JSON.parse(
  readFileSync(path.join(data, 'folded-names.json'), 'utf8'),
) as FoldedName[];

it.each(names.map(({ about, written, words }) => [about, written, words] as const))(
  'reads %s: %j',
  (_, written, words) => {
    expect(foldWords(written)).toEqual(words);
  },
);

it('reads 4,096 characters and no more', () => {
  expect(foldWords('a'.repeat(5000))).toEqual(['a'.repeat(4096)]);
  expect(foldWords(`${' '.repeat(4095)}ab`)).toEqual(['a']);
});

it('gives only Latin letters and digits, and the same when it reads them again', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc
      .array(fc.constantFrom('A.B.', 'c', 'Acme', '&', 'forty', '4', '株式会社', 'é', "'"))
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const words = foldWords(written);
      expect(words.every((word) => /^[a-z0-9]+$/.test(word))).toBe(true);
      expect(foldWords(words.join(' '))).toEqual(words);
    }),
  );
});
