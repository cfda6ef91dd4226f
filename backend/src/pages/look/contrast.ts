/** Red, green and blue from 0 to 255. */
type Rgb = readonly [number, number, number];

const fallback = '#31576b';

/** What text and buttons need to be readable beside a tenant's colour (WCAG 2.2, 1.4.3). */
export interface Palette {
  readonly brand: string;
  /** Black or white, whichever reads better on the colour. */
  readonly onBrand: string;
  /** The colour, darkened until it reads on our light pages. */
  readonly brandOnLight: string;
  /** The colour, lightened until it reads on our dark pages. */
  readonly brandOnDark: string;
}

/** The darkest light ground and the lightest dark ground that `base.css` puts brand-coloured text on. */
export const grounds = { light: '#eef1f4', dark: '#222a31' } as const;

/** AA for text, with a little to spare for rounding. */
const leastContrast = 4.55;

/** `#rrggbb` in lower case; a colour that is not written so becomes a quiet blue grey. */
export function plainColour(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : fallback;
}

/** Readable colours made from one. */
export function makePalette(colour: string): Palette {
  const brand = plainColour(colour);
  const onBrand = contrast(brand, '#ffffff') >= contrast(brand, '#000000') ? '#ffffff' : '#000000';
  return {
    brand,
    onBrand,
    brandOnLight: mixUntilReadable(brand, '#000000', grounds.light),
    brandOnDark: mixUntilReadable(brand, '#ffffff', grounds.dark),
  };
}

/** Contrast of two colours from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function mixUntilReadable(colour: string, towards: string, ground: string): string {
  const steps = Array.from({ length: 41 }, (_, step) => mix(colour, towards, step / 40));
  return steps.find((step) => contrast(step, ground) >= leastContrast) ?? towards;
}

function mix(colour: string, towards: string, share: number): string {
  const [from, to] = [channels(colour), channels(towards)];
  const mixed = from.map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function channels(colour: string): Rgb {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
