import { describe, expect, it } from 'vitest';
import { compareAddresses } from './compare-addresses.ts';
import { type ReadAddress, readAddress } from './read-address.ts';

function compare(a: string, b: string) {
  const [first, second] = [readAddress(a, null), readAddress(b, null)];
  return first && second && compareAddresses(first, second);
}

it.each([
  ['1701 W. 63rd St.', '1701 West 63rd Street', 'same', 1],
  ['7146-48 S. Ashland Ave.', '7146 S ASHLAND', 'same', 1],
  ['1900 w vanburen', '1900 W. Van Buren St', 'same', 1],
  ['Lindenstraße 12', '12 Lindenstrasse', 'same', 1],
  ['1718 S. Loomis', '1710 South Loomis Street', 'near', 1],
  ['1718 S. Loomis', '17 South Loomis Street', 'different', 1],
  ['Main Street', '12 Main St', 'unknown', 1],
  ['12 Oak Ave', '12 Elm Ave', 'same', 0],
])('%s and %s: %s house, street alike %d', (a, b, house, street) => {
  expect(compare(a, b)).toMatchObject({ house, street });
  expect(compare(b, a)).toEqual(compare(a, b));
});

const bare: ReadAddress = { house: null, street: [], postalCode: null };

describe('each part of two addresses', () => {
  it.each([
    ['12', '12', 'same'],
    ['12', '32', 'near'],
    ['12', '33', 'different'],
    ['12a', '12b', 'near'],
    ['12', null, 'unknown'],
    [null, null, 'unknown'],
  ])('houses %s and %s: %s', (a, b, house) => {
    const [one, other] = [
      { ...bare, house: a },
      { ...bare, house: b },
    ];
    expect(compareAddresses(one, other)).toEqual({ house, street: 0, postalCode: 'unknown' });
    expect(compareAddresses(other, one)).toEqual({ house, street: 0, postalCode: 'unknown' });
  });

  it.each([
    ['1', '1', 'same'],
    ['1', '2', 'different'],
    ['1', null, 'unknown'],
  ])('postal codes %s and %s: %s', (a, b, postalCode) => {
    const [one, other] = [
      { ...bare, postalCode: a },
      { ...bare, postalCode: b },
    ];
    expect(compareAddresses(one, other)).toEqual({ house: 'unknown', street: 0, postalCode });
    expect(compareAddresses(other, one)).toEqual({ house: 'unknown', street: 0, postalCode });
  });

  it.each([
    ['oak', 'oak', 1],
    ['oak', 'elm', 0],
    ['oak', 'oak elm', 1],
    ['oak ash', 'elm oak fir', 0.5],
    ['oak oak', 'oak elm', 0.5],
    ['oak elm', 'elm oak', 1],
    ['van buren', 'vanburen', 1],
    ['lindens', 'linden', 1 - 1 / 7],
    ['', 'oak', 0],
    ['', '', 0],
  ])('streets "%s" and "%s" are alike by %d', (a, b, alike) => {
    const streetOf = (words: string) => ({ ...bare, street: words.split(' ').filter(Boolean) });
    const [one, other] = [streetOf(a), streetOf(b)];
    expect(compareAddresses(one, other).street).toBeCloseTo(alike, 12);
    expect(compareAddresses(other, one).street).toBeCloseTo(alike, 12);
  });
});
