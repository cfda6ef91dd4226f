import type { Command } from 'commander';
import type { Composition } from '../composition.ts';
import { runDeadlines } from '../deadlines/run-deadlines.ts';
import { importKinds } from '../import/kinds/import-kinds.ts';
import type { ImportKind } from '../import/kinds/import-kind.ts';
import {
  type ImportResult,
  type PreparedImport,
  prepareImport,
} from '../import/run/import-file.ts';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { askToGoOn } from './ask-to-go-on.ts';
import { printImport } from './print-import.ts';
import { createProgressBar } from './progress-bar.ts';
import { withProduct } from './with-product.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly tenant?: string;
  readonly encoding?: string;
}

const CONNECTIONS = 8;
const RULES = `
Each kind of file:
  Columns may stand in any order and under their usual names; others are ignored. Comma, semicolon,
  tab or |; UTF-8, UTF-16, Windows-1252 or ISO-8859-1. Days as 2026-10-31, 31.10.2026 or as the
  whole column shows; amounts as 84.000,50 or 84,000.50 or 84000.
  Every row is judged before anything is written. Bad rows are listed with line, column, value and
  remedy, all of them in <file>.errors.csv; the good ones are taken over. The same file again changes
  nothing.

Exit code 0: all rows are good. 1: some are not, or nothing was written. 2: the file is unusable.`;

/** `alongside import <kind> <file>`: partners, partner-contacts, certifications, registrations, deal-records. */
export function addImportCommand(program: Command): void {
  const command = program.command('import').description('take over a spreadsheet (CSV)');
  command.addHelpText('after', RULES);
  for (const kind of importKinds) {
    command
      .command(`${kind.name} <file>`)
      .description(kind.about)
      .option('--dry-run', 'only judge the rows')
      .option('--yes', 'go on after the dry run without asking')
      .option('--json', 'print one JSON object')
      .option('--encoding <name>', 'how the text is encoded, if it is detected wrongly')
      .option(...tenantOption)
      .addHelpText('after', `\nColumns (* must be there):\n${listColumns(kind)}`)
      .action((file: string, options: Options) =>
        withProduct((product) => importOne(product, kind, file, options), CONNECTIONS),
      );
  }
}

function listColumns({ columns }: ImportKind): string {
  return columns
    .map(({ name, required, about }) => `  ${(name + (required ? ' *' : '')).padEnd(24)}${about}`)
    .join('\n');
}

async function importOne(
  product: Composition,
  kind: ImportKind,
  file: string,
  options: Options,
): Promise<void> {
  const { database, dispatch, services } = product;
  const tenantId = await chooseTenant(database, options.tenant);
  const all = { database, dispatch, clock: services.clock };
  const prepared = await prepareImport(all, tenantId, kind, file, options.encoding);
  const dry = await runWithBar(prepared, 'dry');
  if (options.dryRun) return finish(prepared, 'dry', dry, options);
  if (dry.created + dry.updated === 0) return finish(prepared, 'write', dry, options);
  if (!options.json) printImport(prepared, 'dry', dry);
  if (!(await askToGoOn(options.yes === true))) {
    process.exitCode = 1;
    return;
  }
  const written = await runWithBar(prepared, 'write');
  // What was protected in the past and is over by now ends here, not at the next round of the clock.
  if (kind.name === 'registrations') await runDeadlines(all);
  finish(prepared, 'write', written, options);
}

async function runWithBar(prepared: PreparedImport, mode: 'dry' | 'write'): Promise<ImportResult> {
  const bar = createProgressBar(mode === 'dry' ? 'Judging' : 'Writing');
  try {
    return await prepared.run(mode, bar.show);
  } finally {
    bar.end();
  }
}

function finish(
  prepared: PreparedImport,
  mode: 'dry' | 'write',
  result: ImportResult,
  { json }: Options,
): void {
  if (json) {
    const { kind, sheet, unknownHeaders } = prepared;
    const { encoding, delimiter } = sheet.format;
    const about = { kind: kind.name, file: sheet.file, encoding, delimiter, unknownHeaders };
    console.log(JSON.stringify({ ...about, dryRun: mode === 'dry', ...result }));
  } else printImport(prepared, mode, result);
  if (result.failed > 0) process.exitCode = 1;
}
