import { countTransitions, sumRow, type Transitions } from './count-transitions.ts';
import { fraction, ZERO, type Fraction } from './fraction.ts';
import { invertExactly } from './invert-exactly.ts';
import type { Journey } from './model-facts.ts';
import { CONVERSION, START } from './find-journey-problem.ts';

export interface RemovalEffects {
  /** How likely a journey ends in a conversion. */
  readonly probability: Fraction;
  /** Which part of the conversions is lost when a channel's journeys end in nothing, by channel. */
  readonly effects: ReadonlyMap<string, Fraction>;
}

/**
 * Removal effects of the absorbing chain of order 1 (domain 4, Markov), exactly.
 *
 * Without a channel the journeys that ever reach it are lost: as many as reach it, times how many of
 * those go on to convert. With M = D(I - Q) in whole numbers, D the steps out of each channel, both
 * come from one adjugate A of M: RE(c) = (s A)(c) (A r)(c) / (A(c,c) s A r), where s counts the steps
 * from the start and r those into a conversion.
 */
export function removalEffects(journeys: readonly Journey[]): RemovalEffects {
  const transitions = countTransitions(journeys);
  const channels = [...transitions.keys()].filter((name) => name !== START).sort();
  const { adjugate, determinant } = invertExactly(chainMatrix(transitions, channels));
  const starts = channels.map((name) => stepsBetween(transitions, START, name));
  const ends = channels.map((name) => stepsBetween(transitions, name, CONVERSION));
  const converted = adjugate.map((row) => product(row, ends));
  const reached = channels.map((_, column) =>
    product(
      adjugate.map((row) => row[column] ?? 0n),
      starts,
    ),
  );
  const all = product(converted, starts);
  const effects = channels.map((name, index): [string, Fraction] => {
    const lost = (reached[index] ?? 0n) * (converted[index] ?? 0n);
    return [name, all === 0n ? ZERO : fraction(lost, (adjugate[index]?.[index] ?? 0n) * all)];
  });
  const begun = sumRow(transitions.get(START) ?? new Map<string, bigint>());
  const probability = begun === 0n ? ZERO : fraction(all, begun * determinant);
  return { probability, effects: new Map(effects) };
}

function chainMatrix(transitions: Transitions, channels: readonly string[]): bigint[][] {
  return channels.map((from) =>
    channels.map((to) =>
      from === to
        ? sumRow(transitions.get(from) ?? new Map())
        : -stepsBetween(transitions, from, to),
    ),
  );
}

function stepsBetween(transitions: Transitions, from: string, to: string): bigint {
  return transitions.get(from)?.get(to) ?? 0n;
}

function product(a: readonly bigint[], b: readonly bigint[]): bigint {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0n), 0n);
}
