import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLocale } from './read-locale.ts';

describe("the reader's language", () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de-AT'],
    ['xx-bad-tag-that-is-far-too-long-to-be-one, fr;q=0.5', 'fr'],
    ['_, ja', 'ja'],
    ['EN-us', 'en-US'],
  ])('in "%s" is %s', (header, locale) => {
    expect(readLocale(header)).toBe(locale);
  });

  it('can always be used to format, whatever a browser sends', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(() => new Intl.NumberFormat(readLocale(header))).not.toThrow();
      }),
    );
  });
});
