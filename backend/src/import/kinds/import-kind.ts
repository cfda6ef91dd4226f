import type { Operation, OutputOf } from '@alongside/shared/contracts/define-operation';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { z } from 'zod';
import type { TenantTransaction } from '../../platform/database/database.ts';
import type { CellProblem } from '../columns/cell-problem.ts';
import type { Column } from '../columns/column.ts';
import type { RowReader } from '../columns/row-reader.ts';

/** Calls an operation for a row, as the system with origin `import`. */
export type CallOperation = <I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
  input: Omit<z.input<I>, 'idempotencyKey'>,
  /** Without a time it happens now; without a key it is no repetition of anything. */
  more?: { readonly at?: Instant; readonly key?: string },
) => Promise<OutputOf<Operation<I, O>>>;

/** The row cannot be taken over; what was done for it before stays. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';
  readonly problem: CellProblem;

  constructor(problem: CellProblem) {
    super(problem.problem);
    this.problem = problem;
  }
}

/** What a row asks for, given what is stored. */
export type RowPlan =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly problem: CellProblem }
  | {
      readonly kind: 'write';
      readonly isNew: boolean;
      run(call: CallOperation): Promise<void>;
    };

/** A kind of spreadsheet. `Row` is what one line says, read but not compared with anything. */
export interface ImportKind<Row = unknown> {
  readonly name: string;
  /** One sentence for `--help`. */
  readonly about: string;
  readonly columns: readonly Column[];
  readRow(reader: RowReader): Row;
  /** Names the thing a row is about; a later row on the same thing waits for the earlier one. */
  identify(row: Row): string;
  /** Rows that share one of these are written in the order of the file. */
  lanesOf(row: Row): readonly string[];
  /** Compares rows with what is stored, in a handful of queries however many there are. */
  plan(tx: TenantTransaction, rows: readonly Row[], now: Instant): Promise<readonly RowPlan[]>;
}

/** Refuses a row for what is not stored. */
export function refused(
  column: string,
  value: string,
  problem: string,
  remedy: string,
): Extract<RowPlan, { kind: 'refused' }> {
  return { kind: 'refused', problem: { column, value, problem, remedy } };
}
