import { glyphAliases, glyphs } from './glyphs.ts';

interface GlyphProps {
  readonly name: string;
  readonly size?: number;
  /** What a screen reader says; without it the drawing is decoration. */
  readonly label?: string | undefined;
}

export function Glyph({ name, size = 16, label }: GlyphProps) {
  const path = glyphs[glyphAliases[name] ?? name] ?? glyphs.circleHollow;
  return (
    <svg
      className="ui-glyph"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={path} />
    </svg>
  );
}
