import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCustomers } from './compare-customers.ts';
import { leadingLegalForms } from './legal-forms.ts';
import { normaliseCompanyName } from './normalise-company-name.ts';
import { readCustomer } from './read-customer.ts';
import { registrableDomain } from './registrable-domain.ts';
import { blockingKeys } from './scoring/blocking-keys.ts';
import { companyKey } from './scoring/company-key.ts';
import { readCompany } from './scoring/read-company.ts';

const longestKey = 64;
const mostKeys = 140;

const unusual = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'Acme',
        'SIA',
        'Oy',
        'AB',
        'S.A.',
        'GmbH',
        'Co.',
        'KG',
        'a/s',
        '&',
        'ß',
        'İ',
        'e\u0301',
        '\u200b',
        '\u00ad',
        '\u202e',
        '\ufeff',
        '👩‍💻',
        '株式会社',
        '𝔄𝔠𝔪𝔢',
        '\ud800',
      ),
      { maxLength: 8 },
    )
    .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between))),
);

describe('a name that is hard to read', () => {
  it.each([
    ['zero-width spaces', 'Ac\u200bme Gm\u200cbH'],
    ['a soft hyphen and a byte order mark', '\ufeffAc\u00adme'],
    ['marks of direction', '\u202aAcme\u202c \u200fGmbH'],
    ['combining accents', 'A\u0301cme\u0308'],
    ['stacked accents', `A${'\u0300\u0301\u0302'.repeat(20)}cme`],
    ['full-width letters', 'Ａｃｍｅ'],
    ['mathematical letters', '𝔄𝔠𝔪𝔢 AG'],
    ['emoji around', '🚀 Acme 🚀'],
  ])('says Acme with %s', (_, written) => {
    expect(normaliseCompanyName(written)).toBe('acme');
    expect(companyKey(written)).toBe('acme');
    const same = compareCustomers(readCustomer({ name: written }), readCustomer({ name: 'Acme' }));
    expect(same).toMatchObject({ level: 'L3', band: 'suggestion', score: 1 });
  });

  it.each([
    [''],
    ['   '],
    ['🚀🚀'],
    ['👩‍💻'],
    ['\u200b\u200f\ufeff'],
    ['\u0301'],
    ['…—"\''],
    ['\ud800'],
  ])('%j names nobody', (written) => {
    expect(normaliseCompanyName(written)).toBe('');
    expect(companyKey(written)).toBe('');
    expect(blockingKeys(readCompany({ name: written }))).toEqual([]);
    const itself = readCustomer({ name: written, country: 'DE' });
    expect(compareCustomers(itself, itself).level).toBe('none');
  });

  it('is read to a bound, however long', () => {
    for (const long of [
      'x'.repeat(10_000),
      'Acme '.repeat(2_000),
      '🚀'.repeat(5_000),
      '\u0301'.repeat(10_000),
      'ﷺ'.repeat(10_000),
    ]) {
      expect(normaliseCompanyName(long).length).toBeLessThan(10_000);
      const one = readCustomer({ name: long, street: long, postalCode: long, phones: [long] });
      const keys = blockingKeys(one.company);
      expect(keys.length).toBeLessThanOrEqual(mostKeys);
      expect(Math.max(0, ...keys.map((key) => key.length))).toBeLessThanOrEqual(longestKey);
      expect(compareCustomers(one, one).score).toBeLessThanOrEqual(1);
      expect(registrableDomain(long)).toBeNull();
    }
  });
});

it('loses every legal form ahead of it', () => {
  const ahead = [...leadingLegalForms];
  for (const one of ahead)
    for (const other of ahead) {
      const once = normaliseCompanyName(`${one} ${other} Acme`);
      expect(normaliseCompanyName(once)).toBe(once);
    }
});

describe('any name', () => {
  it('normalised again stays as it is', () => {
    fc.assert(
      fc.property(unusual, (written) => {
        const once = normaliseCompanyName(written);
        expect(normaliseCompanyName(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('has no capital, mark or invisible character once normalised', () => {
    fc.assert(
      fc.property(unusual, (written) => {
        expect(normaliseCompanyName(written)).toMatch(/^(?:[\p{L}\p{N}\p{M}]+(?: |$))*$/u);
        expect(normaliseCompanyName(written.toUpperCase().toLowerCase())).toBe(
          normaliseCompanyName(written.toLowerCase()),
        );
        expect(companyKey(written)).toMatch(/^[a-z0-9]*$/);
      }),
    );
  });
});
