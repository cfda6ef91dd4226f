import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey } from './company-key.ts';
import { foldWords } from './fold-words.ts';

describe('the key of a company', () => {
  it.each([
    ['Coca-Cola Company', 'The Coca Cola Co.'],
    ['Société Générale S.A.', 'SOCIETE GENERALE'],
    ['Procter & Gamble Co.', 'Procter and Gamble'],
    ['Müller GmbH & Co. KG', 'muller'],
    ['株式会社日立製作所', '日立製作所'],
    ['ООО «Газпром»', 'Gazprom LLC'],
    ['Open Joynt Stock Company Gazprom', 'OAO Gazprom'],
    ['A.B.C. Company', 'A B C'],
    ['1st International Bank', 'First International Bank'],
    ['Brigade Forty 4', 'Brigade 44'],
    ['Standard & Poor’s', "Standard and Poor's, Inc."],
    ['P.T. Astra International', 'PT Astra International Tbk'],
  ])('is one for "%s" and "%s"', (a, b) => {
    expect(companyKey(a)).toBe(companyKey(b));
  });

  it.each([
    ['Acme 1', 'Acme 2'],
    ['Acme North', 'Acme South'],
  ])('differs for "%s" and "%s"', (a, b) => {
    expect(companyKey(a)).not.toBe(companyKey(b));
  });

  it.each([
    ['', ''],
    ['The Coca Cola Co.', 'cocacola'],
    ['First Trust Bank', '1'],
    ['🚀🚀🚀', ''],
    ['&?!', 'and'],
    ['GmbH', 'gmbh'],
  ])('of "%s" is "%s"', (name, key) => {
    expect(companyKey(name)).toBe(key);
  });

  it('reads a bounded part of an endless name', () => {
    expect(companyKey('a'.repeat(10_000))).toHaveLength(4096);
    expect(companyKey('Limited '.repeat(10_000)).length).toBeLessThan(4096);
  });
});

describe('folding', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = foldWords(text);
        expect(foldWords(once.join(' '))).toEqual(once);
        expect(once.join('')).toMatch(/^[a-z0-9]*$/);
      }),
    );
  });
});
