import { open, stat } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { detectDelimiter } from './detect-delimiter.ts';
import { detectEncoding, type Encoding } from './detect-encoding.ts';
import { readRecords, type SheetFormat, type SheetRecord } from './read-records.ts';
import { UnusableFile } from './unusable-file.ts';

/** A spreadsheet whose shape is known; its rows can be read as often as needed. */
export interface Sheet {
  readonly file: string;
  readonly format: SheetFormat;
  readonly headers: readonly string[];
  readonly bytes: number;
  /** Everything below the header. */
  rows(): AsyncGenerator<SheetRecord>;
}

const HEAD_BYTES = 64 * 1024;

/**
 * Finds out how a file is written.
 *
 * @param wanted an encoding to use instead of the detected one
 * @throws {UnusableFile} when it cannot be read as a table
 */
export async function openSheet(file: string, wanted?: Encoding): Promise<Sheet> {
  const bytes = await sizeOf(file);
  if (wanted !== undefined && !isKnown(wanted)) {
    throw new UnusableFile(`"${wanted}" is not a known encoding. Try utf-8 or windows-1252.`);
  }
  const encoding = wanted ?? (await detectEncoding(file));
  const delimiter = detectDelimiter(await readHead(file, encoding));
  const format = { encoding, delimiter };
  const headers = await readHeaders(file, format);
  return { file, format, headers, bytes, rows: () => rowsBelow(file, format) };
}

function isKnown(encoding: string): boolean {
  return iconv.encodingExists(encoding);
}

async function sizeOf(file: string): Promise<number> {
  try {
    const found = await stat(file);
    if (found.isFile()) return found.size;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') {
      throw new UnusableFile(`${file} cannot be read: ${(error as Error).message}.`);
    }
  }
  throw new UnusableFile(`There is no file "${file}". Check the name and the folder.`);
}

async function readHead(file: string, encoding: Encoding): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const text = iconv.decode(buffer.subarray(0, bytesRead), encoding);
    const whole = bytesRead < HEAD_BYTES ? text.length : text.lastIndexOf('\n') + 1;
    return whole > 0 ? text.slice(0, whole) : text;
  } finally {
    await handle.close();
  }
}

async function readHeaders(file: string, format: SheetFormat): Promise<readonly string[]> {
  for await (const { cells } of readRecords(file, format)) return cells;
  throw new UnusableFile(`${file} has no header line.`);
}

async function* rowsBelow(file: string, format: SheetFormat): AsyncGenerator<SheetRecord> {
  let header = true;
  for await (const record of readRecords(file, format)) {
    if (header) header = false;
    else yield record;
  }
}
