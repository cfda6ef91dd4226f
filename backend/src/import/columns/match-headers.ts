import { UnusableFile } from '../sheet/unusable-file.ts';
import type { Column } from './column.ts';
import { normaliseWord } from './normalise-word.ts';

/** Which cell of a row belongs to which column. */
export interface HeaderMatch {
  readonly positions: ReadonlyMap<string, number>;
  /** Headers nobody knows; their cells are ignored. */
  readonly unknown: readonly string[];
}

/**
 * Finds the known columns among the headers, in any order and spelling.
 *
 * @throws {UnusableFile} when a required column is missing or a column is there twice
 */
export function matchHeaders(columns: readonly Column[], headers: readonly string[]): HeaderMatch {
  const positions = new Map<string, number>();
  const unknown: string[] = [];
  for (const [at, header] of headers.entries()) {
    const word = normaliseWord(header);
    const known = columns.find(({ name, synonyms }) => name === word || synonyms.includes(word));
    if (!known) {
      if (word !== '') unknown.push(header.trim());
      continue;
    }
    const earlier = positions.get(known.name);
    if (earlier !== undefined) {
      throw new UnusableFile(
        `The columns "${headers[earlier] ?? ''}" and "${header}" both mean ${known.name}. Remove one of them.`,
      );
    }
    positions.set(known.name, at);
  }
  throwIfMissing(columns, positions, headers);
  return { positions, unknown };
}

function throwIfMissing(
  columns: readonly Column[],
  positions: ReadonlyMap<string, number>,
  headers: readonly string[],
): void {
  const missing = columns.filter(({ name, required }) => required && !positions.has(name));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  const found = headers.map((header) => header.trim()).join(', ');
  throw new UnusableFile(
    `The file has no column ${names}. Add ${missing.length === 1 ? 'it' : 'them'} to the header line, which reads: ${found}.`,
  );
}
