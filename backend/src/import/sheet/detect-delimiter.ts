import { parse } from 'csv-parse/sync';

const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const LINES = 20;

/**
 * Which character separates the cells: the one that cuts the first lines into the most cells of
 * the same number. A single column gives a comma.
 *
 * @param head the first lines of the text, cut after a whole record
 */
export function detectDelimiter(head: string): Delimiter {
  const named = /^sep=([,;|\t])(?:\r|\n|$)/i.exec(head)?.[1];
  if (named !== undefined) return named as Delimiter;
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(head, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Cells of the header, weighed by how many of the lines below have as many. */
function scoreOf(head: string, delimiter: Delimiter): number {
  const records = split(head, delimiter);
  const width = records[0]?.length ?? 0;
  if (width < 2) return 0;
  const alike = records.filter((record) => record.length === width).length;
  return (alike / records.length) * width;
}

function split(head: string, delimiter: Delimiter): string[][] {
  try {
    return parse(head, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: LINES,
    });
  } catch {
    // A quote that is open at the end of the sample: the header alone has to do.
    return [(head.split(/\r\n|\n|\r/, 1)[0] ?? '').split(delimiter)];
  }
}
