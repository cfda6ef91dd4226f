import type { Figures } from './yardstick.ts';

/** The figures in a line for people: `attribution: sets 1, max markov error 4.2e-11`. */
export function describeFigures(name: string, figures: Figures): string {
  const parts = Object.entries(figures).map(([what, value]) => `${inWords(what)} ${round(value)}`);
  return `${name}: ${parts.join(', ')}`;
}

function inWords(name: string): string {
  return name.replaceAll(/[A-Z0-9]+/g, (piece) => ` ${piece.toLowerCase()}`);
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}
