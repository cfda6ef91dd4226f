import { describe, expect, it } from 'vitest';
import { readAddress } from './read-address.ts';

describe('what is read of an address', () => {
  it.each([
    ['12 Main Street', '12', 'main'],
    ['Main Street', null, 'main'],
    ['12', '12', ''],
    ['Lindenstraße 12a', '12a', 'linden'],
    ['Lindenstr. 12', '12', 'linden'],
    ['Abcstr. 5', '5', 'abc'],
    ['Abstr. 5', '5', 'abstr'],
    ['Strathmore 5', '5', 'strathmore'],
    ['5 N Oak, 6 S Elm', '5', 'north oak 6 south elm'],
    ['5 E Oak and W Elm', '5', 'east oak west elm'],
    ['Calle Mayor 5 Madrid', '5', 'mayor madrid'],
    ['1701 W. 63rd St.', '1701', 'west 63'],
    ['12ab Main', null, '12ab main'],
    ['b12 Main', null, 'b12 main'],
    ['7146-48 S. Ashland Ave.', '7146', 'south ashland'],
    ['Hall, 12 - 14 Main', '12', 'hall main'],
    ['12-14', '12', '14'],
    ['12 14 Main', '12', '14 main'],
    ['12/14 Main', '12', '14 main'],
    ['12-14b Main', '12', '14b main'],
    ['12-1b4 Main', '12', '1b4 main'],
    ['12-b Main', '12', 'b main'],
    ['5 6 Main 12-14 Hall', '5', '6 main 12 14 hall'],
  ])('%s: house %s, street "%s"', (written, house, street) => {
    const read = readAddress(written, null);
    expect(read?.house).toBe(house);
    expect(read?.street.join(' ')).toBe(street);
  });

  it.each([
    ['10969', '10969'],
    ['SW1A 2AA', 'sw1a2aa'],
    ['  ', null],
    ['—', null],
    [null, null],
  ])('postal code %s is %s', (written, code) => {
    expect(readAddress('Main', written)?.postalCode).toBe(code);
  });

  it.each([['Street'], ['12 St.'], ['Suite 12 Floor'], ['Between the Road and Avenue']])(
    'of %s no street, as every street may be called so',
    (written) => {
      expect(readAddress(written, null)?.street).toEqual([]);
    },
  );

  it('is none where no letter or digit is written', () => {
    expect(readAddress('', '60601')).toBeNull();
    expect(readAddress('—', null)).toBeNull();
    expect(readAddress('.,/', null)).toBeNull();
  });
});
