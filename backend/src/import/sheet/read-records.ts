import { createReadStream } from 'node:fs';
import { pipeline, type Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import type { Encoding } from './detect-encoding.ts';
import { UnusableFile } from './unusable-file.ts';

/** One record of the file. */
export interface SheetRecord {
  /** Line of the file it begins on, from 1; a line break inside quotes counts. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Where in the file it ends, in bytes from the start, nearly: for the progress. */
  readonly endsAt: number;
}

export interface SheetFormat {
  readonly encoding: Encoding;
  readonly delimiter: string;
}

/** Beyond this a quote was opened and never closed. */
const LONGEST_RECORD = 1024 * 1024;
const LINE_BREAK = /\r\n|\n|\r/g;

/**
 * Streams the records of a file, header included, without blank lines. Memory does not grow with the file.
 *
 * @throws {UnusableFile} when a quote is never closed
 */
export async function* readRecords(
  file: string,
  { encoding, delimiter }: SheetFormat,
): AsyncGenerator<SheetRecord> {
  const source = createReadStream(file);
  const parser = parse({
    delimiter,
    raw: true,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_RECORD,
  });
  pipeline(source, iconv.decodeStream(encoding) as unknown as Transform, parser, () => {});
  const bytesOf = encoding.startsWith('utf-16')
    ? 'utf16le'
    : encoding === 'utf-8'
      ? 'utf8'
      : 'latin1';
  let line = 1;
  let endsAt = 0;
  try {
    for await (const { record, raw } of parser as AsyncIterable<Parsed>) {
      const start = line;
      line += raw.match(LINE_BREAK)?.length ?? 0;
      endsAt += Buffer.byteLength(raw, bytesOf);
      const blank = record.every((cell) => cell.trim() === '');
      const hint = start === 1 && /^sep=.$/is.test(raw.trim());
      if (!blank && !hint) yield { line: start, cells: record, endsAt };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnusableFile(
      `A quote (") opened on line ${line} is not closed. Close it, or write it twice ("") if it is part of the text.`,
    );
  }
}

interface Parsed {
  readonly record: string[];
  readonly raw: string;
}
