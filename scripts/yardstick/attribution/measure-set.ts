import path from 'node:path';
import { allocateExactly } from '@alongside/backend/rules/attribution/allocate-exactly';
import {
  add,
  commonWeights,
  fraction,
  multiply,
  ZERO,
  type Fraction,
} from '@alongside/backend/rules/attribution/models/fraction';
import { removalEffects } from '@alongside/backend/rules/attribution/models/removal-effects';
import { errorOf, greatestError, type Exact } from './compare.ts';
import { creditPaths, shareOut, type ValuedJourney } from './credit-paths.ts';
import { readExactNumber } from './exact-number.ts';
import { findTransitions } from './find-transitions.ts';
import { HEURISTICS } from './heuristics.ts';
import { readPaths } from './read-paths.ts';
import { cell, readTable, type Line } from './read-table.ts';

/** How far one set is off, each the greatest relative error. */
export interface SetErrors {
  readonly heuristics: number;
  readonly transitions: number;
  readonly markov: number;
  readonly sums: number;
}

/** Holds every figure of `<name>.csv` against the files that stand beside it. */
export async function measureSet(folder: string, name: string): Promise<SetErrors> {
  const read = async (kind: string): Promise<readonly Line[]> => {
    const file = `${name}${kind}.csv`;
    const lines = await readTable(path.join(folder, file));
    if (lines === null) console.error(`There is no ${file}: nothing to compare with.`);
    return lines ?? [];
  };
  const journeys = readPaths(await read(''));
  const credits = [...creditsByHeuristic(journeys)];
  const { effects } = removalEffects(journeys);
  const markov = shareOut(sumOf(journeys, conversionsOf), effects);
  return {
    heuristics: tableError(await read('.heuristics'), 'channel_name', new Map(credits)),
    transitions: transitionError(await read('.transitions'), findTransitions(journeys)),
    markov: tableError(
      await read('.markov'),
      'channel',
      new Map([
        ['removal_effect_exact', effects],
        ['markov_conversions_exact', markov],
      ]),
    ),
    sums: sumError(journeys, [...credits, ['markov_conversions', markov]]),
  };
}

function creditsByHeuristic(journeys: readonly ValuedJourney[]): ReadonlyMap<string, Exact> {
  return new Map(
    Object.entries(HEURISTICS).flatMap(([name, choice]): [string, Exact][] => [
      [`${name}_conversions`, creditPaths(journeys, choice, conversionsOf)],
      [`${name}_value`, creditPaths(journeys, choice, valueOf)],
    ]),
  );
}

/** Compares the columns that we have figures for, with a line a channel. */
function tableError(
  lines: readonly Line[],
  channel: string,
  columns: ReadonlyMap<string, Exact>,
): number {
  const known = [...columns].filter(([column]) => lines[0]?.[column] !== undefined);
  const errors = known.map(([column, found]) => {
    const expected = lines.map((line): [string, Fraction] => [
      cell(line, channel),
      readExactNumber(cell(line, column)),
    ]);
    return greatestError(found, new Map(expected));
  });
  return Math.max(0, ...errors);
}

function transitionError(lines: readonly Line[], found: Exact): number {
  if (lines.length === 0) return 0;
  const expected = lines.map((line): [string, Fraction] => [
    `${cell(line, 'channel_from')} > ${cell(line, 'channel_to')}`,
    readExactNumber(cell(line, 'transition_probability')),
  ]);
  return greatestError(found, new Map(expected));
}

/** How far the credits of all channels are from the total: exactly, and rounded to the cent. */
function sumError(
  journeys: readonly ValuedJourney[],
  credits: readonly (readonly [string, Exact])[],
): number {
  const errors = credits.flatMap(([name, credit]) => {
    const total = sumOf(journeys, name.endsWith('_value') ? valueOf : conversionsOf);
    const sum = [...credit.values()].reduce(add, ZERO);
    return [errorOf(sum, total), errorOf(inCents(total, credit), total)];
  });
  return Math.max(0, ...errors);
}

/** The sum of what is paid to the cent when the total is allocated by these credits. */
function inCents(total: Fraction, credit: Exact): Fraction {
  const cents = multiply(total, fraction(100n, 1n));
  if (cents.denominator !== 1n || cents.numerator === 0n) return total;
  const payees = commonWeights(credit).map(([key, weight]) => ({ key, weight }));
  const parts = [...allocateExactly(cents.numerator, payees).values()];
  return fraction(
    parts.reduce((sum, part) => sum + part, 0n),
    100n,
  );
}

function sumOf(
  journeys: readonly ValuedJourney[],
  what: (journey: ValuedJourney) => Fraction,
): Fraction {
  return journeys.map(what).reduce(add, ZERO);
}

function conversionsOf({ conversions }: ValuedJourney): Fraction {
  return fraction(BigInt(conversions), 1n);
}

function valueOf({ value }: ValuedJourney): Fraction {
  return value;
}
