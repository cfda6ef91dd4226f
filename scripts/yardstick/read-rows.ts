import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { PlainError } from '../machine/plain-error.mjs';

/** One record of a data file, by the names in its first line. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a CSV file with a first line of names; comma or semicolon, any line ends, with or without BOM.
 *
 * @throws {PlainError} when it cannot be read or is no such file
 */
export async function readRows(path: string): Promise<readonly Row[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new PlainError(`Cannot read ${path}. Give the path of a CSV file.`);
  });
  const [names = ''] = text.split('\n', 1);
  try {
    return parse<Row>(text, {
      bom: true,
      columns: true,
      delimiter: names.includes(';') ? ';' : ',',
      record_delimiter: ['\r\n', '\n'],
      relax_quotes: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new PlainError(`${path} is no CSV: ${error.message}.`);
    throw error;
  }
}

/** @throws {PlainError} that names the columns that the file lacks */
export function throwIfLacking(
  path: string,
  rows: readonly Row[],
  columns: readonly string[],
): void {
  const lacking = columns.filter((column) => rows[0]?.[column] === undefined);
  if (lacking.length > 0)
    throw new PlainError(
      `${path} has no rows with ${lacking.join(', ')}. Its first line must name them.`,
    );
}
