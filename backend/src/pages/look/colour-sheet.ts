import { makePalette, plainColour } from './contrast.ts';

/** Address of the style sheet of one colour. It depends on the colour alone, so it is kept for good. */
export function colourSheetPath(colour: string): string {
  return `/pages/colour-${plainColour(colour).slice(1)}.css`;
}

/** Custom properties for `base.css`; a file of its own, so that pages need no inline style. */
export function colourSheet(colour: string): string {
  const { brand, onBrand, brandOnLight, brandOnDark } = makePalette(colour);
  return `:root{--brand:${brand};--on-brand:${onBrand};--brand-text:${brandOnLight}}
@media (prefers-color-scheme:dark){:root{--brand-text:${brandOnDark}}}
`;
}
