import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Database } from '../../platform/database/database.ts';
import { runInTenant } from '../../platform/database/run-in-tenant.ts';
import { createRowReader, type RowShape } from '../columns/row-reader.ts';
import type { CallOperation, ImportKind, RowPlan } from '../kinds/import-kind.ts';
import type { Sheet } from '../sheet/open-sheet.ts';
import type { SheetRecord } from '../sheet/read-records.ts';
import type { ProblemReport } from './problem-report.ts';
import { runInLanes } from './run-in-lanes.ts';
import { toProblem } from './write-row.ts';

/** How many rows ended in which way. */
export interface ImportCounts {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
}

/** Everything one reading of the file needs. */
export interface ImportPass {
  readonly kind: ImportKind;
  readonly sheet: Sheet;
  readonly shape: RowShape;
  readonly database: Database;
  readonly tenantId: Id<'tenant'>;
  readonly now: Instant;
  readonly report: ProblemReport;
  /** Undefined for a dry run, which only says what would happen. */
  readonly call: CallOperation | undefined;
  /** Told after each row where in the file it ended. */
  readonly progress: (endsAt: number) => void;
}

interface ReadRow {
  readonly line: number;
  readonly endsAt: number;
  readonly row: unknown;
}

const BATCH = 200;
/** Writes at once; the audit chain of a tenant takes them one by one at the end. */
const AT_ONCE = 6;

/** Reads the file from top to bottom in batches, so that memory does not grow with it. */
export async function runPass(pass: ImportPass): Promise<ImportCounts> {
  const counts = { rows: 0, created: 0, updated: 0, unchanged: 0, failed: 0 };
  let batch: ReadRow[] = [];
  let named = new Set<string>();
  const flush = async (): Promise<void> => {
    await runBatch(pass, batch, counts);
    batch = [];
    named = new Set();
  };
  for await (const record of pass.sheet.rows()) {
    counts.rows += 1;
    const read = await readRow(pass, record, counts);
    if (read === undefined) continue;
    const name = pass.kind.identify(read.row);
    // What the earlier row on the same thing writes has to be seen by this one.
    if (named.has(name) || batch.length === BATCH) await flush();
    named.add(name);
    batch.push(read);
  }
  await flush();
  return counts;
}

async function readRow(
  { kind, shape, report }: ImportPass,
  { line, endsAt, cells }: SheetRecord,
  counts: ImportCounts,
): Promise<ReadRow | undefined> {
  const reader = createRowReader(shape, cells);
  const row = kind.readRow(reader);
  if (reader.problems.length === 0) return { line, endsAt, row };
  counts.failed += 1;
  for (const problem of reader.problems) await report.add({ line, ...problem });
  return undefined;
}

async function runBatch(
  pass: ImportPass,
  batch: readonly ReadRow[],
  counts: ImportCounts,
): Promise<void> {
  if (batch.length === 0) return;
  const { kind, database, tenantId, now } = pass;
  const rows = batch.map(({ row }) => row);
  const plans = await runInTenant(database, tenantId, (tx) => kind.plan(tx, rows, now));
  const planned = batch.flatMap((read, at) => {
    const plan = plans[at];
    return plan === undefined ? [] : [{ ...read, plan }];
  });
  const lanesOf = ({ row }: ReadRow) => kind.lanesOf(row);
  let furthest = 0;
  await runInLanes(planned, lanesOf, AT_ONCE, async ({ line, endsAt, plan }) => {
    const ended = await carryOut(pass, line, plan);
    counts[ended] += 1;
    furthest = Math.max(furthest, endsAt);
    pass.progress(furthest);
  });
}

async function carryOut(
  { call, report }: ImportPass,
  line: number,
  plan: RowPlan,
): Promise<Exclude<keyof ImportCounts, 'rows'>> {
  if (plan.kind === 'unchanged') return 'unchanged';
  if (plan.kind === 'refused') {
    await report.add({ line, ...plan.problem });
    return 'failed';
  }
  try {
    if (call) await plan.run(call);
    return plan.isNew ? 'created' : 'updated';
  } catch (error) {
    await report.add({ line, ...toProblem(error) });
    return 'failed';
  }
}
