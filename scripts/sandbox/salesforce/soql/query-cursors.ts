import { makeRecordId } from '../ids/record-id.ts';

type Cursor = { readonly rows: readonly object[]; readonly expiresAt: number };

/** A cursor lives two days after its query. */
const CURSOR_MS = 2 * 86_400_000;

/** The rest of long answers, kept until they are fetched; lost at a restart, as cursors may be. */
export function createQueryCursors(orgNumber: number, now: () => number) {
  const cursors = new Map<string, Cursor>();
  let count = 0;
  return {
    /** @returns the locator's id, beginning with `01g` */
    keep: (rows: readonly object[]): string => {
      count += 1;
      const id = makeRecordId('01g', orgNumber, count);
      cursors.set(id, { rows, expiresAt: now() + CURSOR_MS });
      return id;
    },
    find: (id: string): readonly object[] | undefined => {
      const cursor = cursors.get(id);
      return cursor && cursor.expiresAt > now() ? cursor.rows : undefined;
    },
  };
}

export type QueryCursors = ReturnType<typeof createQueryCursors>;
