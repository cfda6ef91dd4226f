import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Dispatch } from '../../platform/dispatch.ts';
import { matchHeaders } from '../columns/match-headers.ts';
import type { RowShape } from '../columns/row-reader.ts';
import { surveyColumns } from '../columns/survey-columns.ts';
import type { ImportKind } from '../kinds/import-kind.ts';
import { openSheet, type Sheet } from '../sheet/open-sheet.ts';
import { type ImportCounts, runPass } from './import-pass.ts';
import { openProblemReport, type RowProblem } from './problem-report.ts';
import { createCall } from './write-row.ts';

export interface ImportServices {
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly clock: Clock;
}

/** A file that was looked at and can be run through as often as wanted. */
export interface PreparedImport {
  readonly kind: ImportKind;
  readonly sheet: Sheet;
  /** Headers that nobody knows; their cells are ignored. */
  readonly unknownHeaders: readonly string[];
  /** Judges every row and writes nothing, or takes the good rows over. */
  run(mode: 'dry' | 'write', progress?: (share: number) => void): Promise<ImportResult>;
}

/** What a run found. */
export interface ImportResult extends ImportCounts {
  /** The first problems; all of them stand in `errorsFile`. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  readonly errorsFile: string | undefined;
}

/**
 * Finds out how a file is written and which columns it has.
 *
 * @throws {UnusableFile} when it cannot be imported at all
 */
export async function prepareImport(
  services: ImportServices,
  tenantId: Id<'tenant'>,
  kind: ImportKind,
  file: string,
  encoding?: string,
): Promise<PreparedImport> {
  const sheet = await openSheet(file, encoding);
  const match = matchHeaders(kind.columns, sheet.headers);
  const habits = await surveyColumns(sheet, kind.columns, match);
  const shape = { columns: kind.columns, match, habits };
  return {
    kind,
    sheet,
    unknownHeaders: match.unknown,
    run: (mode, progress = () => {}) =>
      runOnce(services, tenantId, { kind, sheet, shape }, mode, progress),
  };
}

async function runOnce(
  { database, dispatch, clock }: ImportServices,
  tenantId: Id<'tenant'>,
  what: { readonly kind: ImportKind; readonly sheet: Sheet; readonly shape: RowShape },
  mode: 'dry' | 'write',
  progress: (share: number) => void,
): Promise<ImportResult> {
  const report = await openProblemReport(what.sheet.file);
  const counts = await runPass({
    ...what,
    database,
    tenantId,
    now: clock.now(),
    report,
    call: mode === 'write' ? createCall(dispatch, tenantId) : undefined,
    progress: (endsAt) => progress(Math.min(1, endsAt / what.sheet.bytes)),
  });
  const errorsFile = await report.close();
  // Rows are written side by side; people read a file from its top.
  const problems = report.first.toSorted((one, other) => one.line - other.line);
  return { ...counts, problems, problemCount: report.count, errorsFile };
}
