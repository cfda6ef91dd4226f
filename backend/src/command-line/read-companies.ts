import { readFile } from 'node:fs/promises';
import { stdin } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { CsvError, parse } from 'csv-parse/sync';
import { detectDelimiter } from '../import/sheet/detect-delimiter.ts';
import { UnusableFile } from '../import/sheet/unusable-file.ts';
import type { CustomerDescription } from '../rules/customer-identity/read-customer.ts';
import { companyColumns, findColumn } from './company-columns.ts';
import { readCompanyRecord } from './read-company-record.ts';

const MOST_BYTES = 256 * 1024 * 1024;
const HEAD_CHARACTERS = 64 * 1024;

/** A company of a list and the line it begins on. */
export interface ListedCompany {
  readonly line: number;
  readonly described: CustomerDescription;
}

/**
 * Reads a list of companies: CSV with a header, or one JSON object a line.
 *
 * @param file its name; `-` for standard input
 * @throws {UnusableFile} when it cannot be read as either
 */
export async function readCompanies(file: string): Promise<readonly ListedCompany[]> {
  const bytes = await readBytes(file);
  if (bytes.length > MOST_BYTES) {
    throw new UnusableFile(`${nameOf(file)} is larger than 256 MB. Split it.`);
  }
  const text = new TextDecoder().decode(bytes);
  return /^\s*\{/u.test(text) ? readLines(text, nameOf(file)) : readTable(text, nameOf(file));
}

async function readBytes(file: string): Promise<Buffer> {
  if (file === '-') return buffer(stdin);
  try {
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnusableFile(`There is no file ${file}.`);
    throw new UnusableFile(`${file} cannot be read: ${message}.`);
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

function readLines(text: string, name: string): ListedCompany[] {
  return text.split('\n').flatMap((content, at) => {
    if (content.trim() === '') return [];
    return [{ line: at + 1, described: readCompanyRecord(parseObject(content, name, at + 1)) }];
  });
}

function parseObject(content: string, name: string, line: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below, as for any other line that is none.
  }
  throw new UnusableFile(`Line ${line} of ${name} is no JSON object. Write one object a line.`);
}

function readTable(text: string, name: string): ListedCompany[] {
  const head = text.slice(0, HEAD_CHARACTERS);
  const cut = head.length < text.length ? head.slice(0, head.lastIndexOf('\n') + 1) : head;
  const [header, ...rows] = splitRecords(text, detectDelimiter(cut), name);
  const headers = header?.record ?? [];
  if (!headers.some((one) => findColumn(one) !== undefined)) {
    const known = Object.keys(companyColumns).join(', ');
    throw new UnusableFile(
      `${name} has no column that describes a company. Known columns: ${known}.`,
    );
  }
  return rows.map(({ record, line }) => ({
    line,
    described: readCompanyRecord(
      Object.fromEntries(headers.map((one, at) => [one, record[at] ?? ''])),
    ),
  }));
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Records that are not blank, with the line each begins on. */
function splitRecords(text: string, delimiter: string, name: string) {
  const parsed = parseTable(text, delimiter, name);
  let next = 1;
  return parsed.flatMap(({ record, raw }) => {
    const line = next;
    next += raw.match(/\r\n|\n|\r/gu)?.length ?? 0;
    return record.every((cell) => cell.trim() === '') ? [] : [{ record, line }];
  });
}

function parseTable(text: string, delimiter: string, name: string): readonly Parsed[] {
  const options = { delimiter, raw: true, relax_quotes: true, relax_column_count: true };
  try {
    return parse(text, options) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnusableFile(`${name} cannot be read as CSV: ${error.message}.`);
  }
}
