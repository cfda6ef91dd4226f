import { ZERO, type Fraction } from '@alongside/backend/rules/attribution/models/fraction';
import { toNumber } from './exact-number.ts';

/** Figures by channel, or by step from one to the next. */
export type Exact = ReadonlyMap<string, Fraction>;

/**
 * How far a figure is from the expected one, relative to it; what is expected to be nothing counts by
 * its own size.
 */
export function errorOf(found: Fraction, expected: Fraction): number {
  const [ours, theirs] = [toNumber(found), toNumber(expected)];
  const difference = Math.abs(ours - theirs);
  return theirs === 0 ? difference : difference / Math.abs(theirs);
}

/** The greatest error over everything that either side names; what one side leaves out is nothing there. */
export function greatestError(found: Exact, expected: Exact): number {
  const names = new Set([...found.keys(), ...expected.keys()]);
  return Math.max(
    0,
    ...[...names].map((name) => errorOf(found.get(name) ?? ZERO, expected.get(name) ?? ZERO)),
  );
}
