import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from './fold-words.ts';
import { stripLegalForms } from './strip-legal-forms.ts';

interface StrippedCase {
  readonly about: string;
  readonly name: string;
  /** The words left | the forms taken off, by "idle" forms and by "every" form. */
  readonly idle: string;
  readonly every: string;
}

const data = path.join(import.meta.dirname, '../../test-data/customer-identity');
const cases = JSON.parse(
  readFileSync(path.join(data, 'stripped-names.json'), 'utf8'),
) as StrippedCase[];

function strip(name: string, which: 'every' | 'idle'): string {
  const { words, forms } = stripLegalForms(foldWords(name), which);
  return words.join(' ') + (forms.length > 0 ? ` | ${forms.join(', ')}` : '');
}

describe('a name', () => {
  it.each(cases.map((one) => [one.about, one.name, one] as const))(
    'with %s: "%s"',
    (_, name, { idle, every }) => {
      expect(strip(name, 'idle')).toBe(idle);
      expect(strip(name, 'every')).toBe(every);
    },
  );
});

it('keeps at least one word of a name that has one, and makes none up', () => {
  const word = fc.constantFrom('acme', 'gmbh', 'co', 'kg', 'bank', 'as', 'limited', 'company');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const stripped = stripLegalForms(words, 'every');
      const all = [...stripped.words, ...stripped.forms].join(' ').split(' ');
      expect(stripped.words.length).toBeGreaterThan(0);
      expect(all.toSorted()).toEqual(words.toSorted());
    }),
  );
});
