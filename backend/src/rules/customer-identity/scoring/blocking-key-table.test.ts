import { describe, expect, it } from 'vitest';
import { blockingKeys } from './blocking-keys.ts';
import { type CompanyFacts, readCompany } from './read-company.ts';

function keysOf(facts: CompanyFacts): string {
  return blockingKeys(readCompany(facts)).join(', ');
}

describe('a company is looked up', () => {
  it.each([
    ['A1', '=a1, =~a1, ~a1'],
    ['Fox', '=fox, =~fox, =~ox, =~fx, =~fo, ~fox'],
    ['Red Fox', '=redfox, ~red, ~ed, ~rd, ~re, ~fox, ~ox, ~fx, ~fo, &fox red, &red fox'],
    [
      'Green Mills',
      '=greenmills, ~green, ~reen, ~geen, ~gren, ~gree, ~mills, ~ills, ~mlls, ~mils, ~mill, &mills gre, &mills een, &green mil, &green lls',
    ],
    ['Acme 4', '=acme4, ~acme, ~cme, ~ame, ~ace, ~acm, &4 acm, &4 cme, &acme 4'],
    ['Bank 4', '=bank4, ~bank, ~ank, ~bnk, ~bak, ~ban, ~4, &4 ban, &4 ank, &bank 4'],
    [
      'Red Oil Fox',
      '=redoilfox, ~red, ~ed, ~rd, ~re, ~fox, ~ox, ~fx, ~fo, ~rof, ~of, ~rf, ~ro, &oil red, &red oil, &fox oil, &oil fox',
    ],
    [
      'Abcdefghijkl',
      '=abcdefghijkl, =~abcdefghijkl, =~bcdefghijkl, =~acdefghijkl, =~abdefghijkl, =~abcefghijkl, =~abcdfghijkl, =~abcdeghijkl, =~abcdefhijkl, =~abcdefgijkl, =~abcdefghjkl, =~abcdefghikl, =~abcdefghijl, =~abcdefghijk, =^abcdef, =$ghijkl, =^abcde, =$hijkl, ~abcdefghijkl',
    ],
    ['Abcdefghijklm', '=abcdefghijklm, =^abcdef, =$hijklm, ~abcdefghijklm'],
    [
      'Abcdefghijklmn',
      '=abcdefghijklmn, =^abcdefg, =$hijklmn, =^abcdef, =$ijklmn, ~abcdefghijklmn',
    ],
  ])('by its name "%s": %s', (name, keys) => {
    expect(keysOf({ name })).toBe(keys);
  });

  it('by the first four telling words and the pairs of the first four words', () => {
    const keys = keysOf({ name: 'Bex 4 Fyx Gox Kux Lmx' }).split(', ');
    expect(keys.filter((key) => /^~...$/u.test(key))).toEqual(['~bex', '~fyx', '~gox', '~kux']);
    expect(keys).toContain('&gox fyx');
    expect(keys).not.toContain('&kux gox');
  });

  it.each([
    [['312 555 0123'], '#5550123'],
    [['5550123', '+1 312 5550123'], '#5550123'],
    [['5550123', '5550124', '5550125'], '#5550123, #5550124'],
    [['none'], ''],
  ])('by the ends of two telephones %j: %s', (phones, keys) => {
    expect(keysOf({ name: '', phones })).toBe(keys);
  });

  it.each([
    ['12 High Street', '@12'],
    ['High Street', ''],
    ['', ''],
  ])('by the house of "%s": %s', (street, keys) => {
    expect(keysOf({ name: '', street })).toBe(keys);
  });

  it('by keys of 64 characters at most', () => {
    const long = 'ab'.repeat(100);
    expect(keysOf({ name: long })).toContain(`=${'ab'.repeat(31)}a, `);
  });
});
