import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { PlainError } from '../../machine/plain-error.mjs';

/** A line by the names of its columns. */
export type Line = Readonly<Record<string, string>>;

/** Reads a CSV file with its first line as names; null when there is no such file. */
export async function readTable(file: string): Promise<readonly Line[] | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new PlainError(`${file} cannot be read: ${error.message}.`);
  });
  if (text === null) return null;
  try {
    return parse<Line>(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw new PlainError(`${file} is not a table: ${(error as Error).message}.`);
  }
}

/** The value in a column. Throws a PlainError when the table has no such column. */
export function cell(line: Line, column: string): string {
  const value = line[column];
  if (value === undefined) throw new PlainError(`The column "${column}" is missing.`);
  return value;
}
