import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compactJournal, openJournal, readJournal } from './journal.ts';

/** A named set of entries that is on disk before a change returns. Values are never mutated. */
export type Collection<T> = {
  readonly get: (key: string) => T | undefined;
  readonly put: (key: string, value: T) => void;
  readonly remove: (key: string) => void;
  readonly entries: () => IterableIterator<[string, T]>;
  readonly values: () => IterableIterator<T>;
};

/** Opens a sandbox's state in a folder, made when missing. */
export function openState(folder: string, name = 'hubspot-portal.jsonl') {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  const content = readJournal(file);
  compactJournal(file, content);
  const journal = openJournal(file);

  function collection<T>(name: string): Collection<T> {
    const entries = (content.get(name) ?? new Map<string, unknown>()) as Map<string, T>;
    content.set(name, entries);
    return {
      get: (key) => entries.get(key),
      put: (key, value) => {
        entries.set(key, value);
        journal.append({ c: name, k: key, v: value });
      },
      remove: (key) => {
        if (entries.delete(key)) journal.append({ c: name, k: key });
      },
      entries: () => entries.entries(),
      values: () => entries.values(),
    };
  }

  return { collection, close: journal.close };
}

export type SandboxState = ReturnType<typeof openState>;
