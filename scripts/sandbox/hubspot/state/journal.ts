import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';

/** One change of one entry: collection, key, new value (absent when the entry was removed). */
export type JournalLine = { readonly c: string; readonly k: string; readonly v?: unknown };

type Content = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Reads a journal; a torn last line, the mark of a kill in mid-write, is left out. */
export function readJournal(file: string): Map<string, Map<string, unknown>> {
  const content = new Map<string, Map<string, unknown>>();
  if (!existsSync(file)) return content;
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const line of lines.slice(0, -1)) {
    const { c, k, v } = JSON.parse(line) as JournalLine;
    const entries = content.get(c) ?? new Map<string, unknown>();
    content.set(c, entries);
    if (v === undefined) entries.delete(k);
    else entries.set(k, v);
  }
  return content;
}

/** Replaces the journal by one line per living entry, in one step. */
export function compactJournal(file: string, content: Content): void {
  const lines = [...content].flatMap(([c, entries]) =>
    [...entries].map(([k, v]) => `${JSON.stringify({ c, k, v })}\n`),
  );
  writeFileSync(`${file}.new`, lines.join(''));
  renameSync(`${file}.new`, file);
}

/**
 * Opens the journal for appending. Each line is handed to the operating system before the call
 * returns, so what was answered survives the end of this process, however it comes.
 */
export function openJournal(file: string) {
  const descriptor = openSync(file, 'a');
  return {
    append: (line: JournalLine): void => {
      writeSync(descriptor, `${JSON.stringify(line)}\n`);
    },
    close: (): void => closeSync(descriptor),
  };
}
