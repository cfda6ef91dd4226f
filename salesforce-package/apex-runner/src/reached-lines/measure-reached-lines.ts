import type { StatementContext } from '@apexdevtools/apex-parser';
import type { Org } from '../load-org.ts';
import type { Host } from '../org-state.ts';
import { listTests } from '../run-tests.ts';
import { listUnits, type Unit } from './list-units.ts';

/** How much of a class or trigger the tests of the package run, counted in lines. */
export interface ReachedLines {
  readonly name: string;
  readonly isTrigger: boolean;
  /** From 0 to 100. */
  readonly percent: number;
  /** Lines that no test reaches. */
  readonly missed: readonly number[];
}

/** Runs all Apex tests. @throws what fails in one */
export function measureReachedLines(org: Org, host: Host): ReachedLines[] {
  const reached = new Set<StatementContext>();
  const onStatement = (statement: StatementContext): void => void reached.add(statement);
  for (const { run } of listTests(org)) run({ ...host, onStatement });
  return listUnits(org).map((unit) => cover(unit, reached));
}

function cover(
  { name, isTrigger, statements }: Unit,
  reached: Set<StatementContext>,
): ReachedLines {
  const all = linesOf(statements);
  const run = linesOf(statements.filter((statement) => reached.has(statement)));
  const missed = [...all].filter((line) => !run.has(line)).toSorted((a, b) => a - b);
  return { name, isTrigger, percent: (100 * run.size) / all.size, missed };
}

function linesOf(statements: readonly StatementContext[]): Set<number> {
  return new Set(statements.map((statement) => statement.start.line));
}
