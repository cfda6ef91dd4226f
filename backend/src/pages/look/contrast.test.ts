import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, grounds, makePalette, plainColour } from './contrast.ts';

const colour = fc.nat(0xff_ff_ff).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the colours made from a tenant colour', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
  ])('%s on %s has contrast %f', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });

  it('keep text readable whatever the tenant chose', () => {
    fc.assert(
      fc.property(colour, (chosen) => {
        const palette = makePalette(chosen);
        expect(palette.brand).toBe(chosen);
        expect(contrast(palette.onBrand, palette.brand)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette.brandOnLight, grounds.light)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette.brandOnDark, grounds.dark)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('are left alone where they read well already', () => {
    expect(makePalette('#0b3d91').brandOnLight).toBe('#0b3d91');
    expect(makePalette('#ffd166').brandOnDark).toBe('#ffd166');
  });

  it.each(['', 'red', '#fff', '#12345g', '#123456;}body{display:none', 'url(//evil)'])(
    'take the place of "%s", which is no colour',
    (text) => {
      expect(plainColour(text)).toMatch(/^#[0-9a-f]{6}$/);
    },
  );
});
