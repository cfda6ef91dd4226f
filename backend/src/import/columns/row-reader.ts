import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import { readAmount } from '../values/read-amount.ts';
import { type Choices, readChoice } from '../values/read-choice.ts';
import { readCountry } from '../values/read-country.ts';
import { readDate } from '../values/read-date.ts';
import { readMoment } from '../values/read-moment.ts';
import type { Reading } from '../values/reading.ts';
import type { CellProblem } from './cell-problem.ts';
import type { Column } from './column.ts';
import type { HeaderMatch } from './match-headers.ts';
import type { Habits } from './survey-columns.ts';

/**
 * Reads the cells of one row by column. Every method notes a problem rather than throw, so that a
 * row tells all that is wrong with it; what it answers then is undefined, or empty for `required`.
 */
export interface RowReader {
  readonly problems: readonly CellProblem[];
  /** Whether the file has this column at all. */
  has(column: string): boolean;
  text(column: string, longest?: number): string | undefined;
  required(column: string, longest?: number): string;
  date(column: string): LocalDate | undefined;
  moment(column: string): Instant | undefined;
  amount(column: string, currency: string): number | undefined;
  choice<T extends string>(column: string, choices: Choices<T>): T | undefined;
  country(column: string): string | undefined;
  /** Cut at `|`, or at commas and semicolons. */
  list(column: string): readonly string[];
  read<T>(column: string, reading: (text: string) => Reading<T>): T | undefined;
  refuse(column: string, problem: string, remedy: string): void;
}

/** What is the same for every row of a file. */
export interface RowShape {
  readonly columns: readonly Column[];
  readonly match: HeaderMatch;
  readonly habits: Habits;
}

const LONGEST = 200;

export function createRowReader(shape: RowShape, cells: readonly string[]): RowReader {
  const { positions } = shape.match;
  const { dateOrder, decimalMark } = shape.habits;
  const problems: CellProblem[] = [];
  const raw = (column: string): string => cells[positions.get(column) ?? -1] ?? '';
  const note = (column: string, problem: string, remedy: string): void => {
    problems.push({ column, value: raw(column).slice(0, LONGEST), problem, remedy });
  };
  const text = (column: string, longest = LONGEST): string | undefined => {
    const value = raw(column).trim();
    if (value.length > longest) {
      note(column, `is longer than ${longest} characters`, 'Shorten it.');
      return undefined;
    }
    return value === '' ? undefined : value;
  };
  const read = <T>(column: string, reading: (text: string) => Reading<T>): T | undefined => {
    const written = text(column);
    if (written === undefined) return undefined;
    const result = reading(written);
    if ('value' in result) return result.value;
    note(column, result.problem, result.remedy);
    return undefined;
  };
  const orderOf = (column: string) => dateOrder.get(column) ?? 'unknown';
  return {
    problems,
    has: (column) => positions.has(column),
    text,
    required: (column, longest) => {
      if (raw(column).trim() === '') note(column, 'is empty', 'Fill it in.');
      return text(column, longest) ?? '';
    },
    date: (column) => read(column, (written) => readDate(written, orderOf(column))),
    moment: (column) => read(column, (written) => readMoment(written, orderOf(column))),
    amount: (column, currency) =>
      read(column, (written) =>
        readAmount(written, currency, decimalMark.get(column) ?? 'unknown'),
      ),
    choice: (column, choices) => read(column, (written) => readChoice(written, choices)),
    country: (column) => read(column, readCountry),
    list: (column) => cut(text(column, 2000) ?? ''),
    read,
    refuse: note,
  };
}

function cut(written: string): readonly string[] {
  const parts = written.split(written.includes('|') ? '|' : /[,;]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
