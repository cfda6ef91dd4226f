import { expect, it } from 'vitest';
import { compareAddresses } from './compare-addresses.ts';
import { readAddress } from './read-address.ts';
import { readPhone, samePhone } from './read-phone.ts';

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

it('reads no address where none is written', () => {
  expect(readAddress('', '60601')).toBeNull();
  expect(readAddress('—', null)).toBeNull();
});

it.each([
  ['+1 (312) 555-0123', '555 0123', true],
  ['312 555 0123', '773 555 0123', false],
])('telephones %s and %s: %s', (a, b, same) => {
  expect(samePhone(readPhone(a) ?? '', readPhone(b) ?? '')).toBe(same);
  expect(readPhone('none')).toBeNull();
});
