import { findJourneyProblem } from '@alongside/backend/rules/attribution/models/find-journey-problem';
import type { Fraction } from '@alongside/backend/rules/attribution/models/fraction';
import { PlainError } from '../../machine/plain-error.mjs';
import type { ValuedJourney } from './credit-paths.ts';
import { readExactNumber } from './exact-number.ts';
import { cell, type Line } from './read-table.ts';

/** Reads the lines of a `<name>.csv`: path, total_conversions, total_conversion_value, total_null. */
export function readPaths(lines: readonly Line[]): readonly ValuedJourney[] {
  const journeys = lines.map((line) =>
    readPath(
      cell(line, 'path'),
      Number(cell(line, 'total_conversions')),
      Number(cell(line, 'total_null')),
      readExactNumber(cell(line, 'total_conversion_value')),
    ),
  );
  throwIfWrong(journeys);
  return journeys;
}

/** A path as it is written: `a > b > a`. */
export function readPath(
  path: string,
  conversions: number,
  nulls: number,
  value: Fraction,
): ValuedJourney {
  const channels = path.split('>').map((name) => name.trim());
  return { path: channels.filter((name) => name !== ''), conversions, nulls, value };
}

/** Throws a PlainError that says which journey the models cannot read. */
export function throwIfWrong(journeys: readonly ValuedJourney[]): void {
  for (const journey of journeys) {
    const problem = findJourneyProblem([journey]);
    if (problem === undefined) continue;
    const facts = JSON.stringify(problem.facts);
    throw new PlainError(`The path "${journey.path.join(' > ')}" cannot be read: ${facts}.`);
  }
}
