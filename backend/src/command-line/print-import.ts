import type { ImportResult, PreparedImport } from '../import/run/import-file.ts';
import type { RowProblem } from '../import/run/problem-report.ts';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
};

/** Tells people what a run found. */
export function printImport(
  { kind, sheet, unknownHeaders }: PreparedImport,
  mode: 'dry' | 'write',
  result: ImportResult,
): void {
  const { encoding, delimiter } = sheet.format;
  if (mode === 'dry') {
    console.log(`${sheet.file}: ${encoding}, cut by ${DELIMITERS[delimiter] ?? delimiter}.`);
    if (unknownHeaders.length > 0) {
      console.log(`Columns that are ignored: ${unknownHeaders.join(', ')}.`);
    }
  }
  for (const problem of result.problems) console.error(describe(problem));
  const more = result.problemCount - result.problems.length;
  if (more > 0) console.error(`... and ${more} more.`);
  if (result.errorsFile !== undefined) console.error(`All problems stand in ${result.errorsFile}.`);
  const what = kind.name.replace('-', ' ');
  const verb = mode === 'dry' ? 'would be ' : '';
  console.log(
    `${result.rows} ${result.rows === 1 ? 'row' : 'rows'} of ${what}: ${result.created} ${verb}created, ${result.updated} ${verb}updated, ${result.unchanged} unchanged, ${result.failed} with errors.`,
  );
}

/** `Line 14, amount "84.0.0" is not an amount. Write it like 84000.50.` */
function describe({ line, column, value, problem, remedy }: RowProblem): string {
  const where = column === '' ? '' : `, ${column}`;
  const quoted = value === '' ? '' : ` "${value}"`;
  const sentence = column === '' ? `: ${problem}` : `${quoted} ${problem}`;
  return `Line ${line}${where}${sentence}${/[.!?]$/.test(sentence) ? '' : '.'} ${remedy}`;
}
