import type { Collection, SandboxState } from '../../hubspot/state/open-state.ts';
import { makeRecordId, toLongId } from '../ids/record-id.ts';
import type { Field, ObjectType } from '../schema/field.ts';
import type { OrgRecord } from './record.ts';
import { isDeleted, valueOf } from './record.ts';

/** One org's rows, by object; changes within `attempt` are taken back when it fails. */
export function createRecordStore(state: SandboxState, orgId: string, orgNumber: number) {
  const tables = new Map<string, Collection<OrgRecord>>();
  const counters = state.collection<number>(`${orgId}/counters`);
  let undo: (() => void)[] | null = null;

  function table(type: string): Collection<OrgRecord> {
    const known = tables.get(type) ?? state.collection<OrgRecord>(`${orgId}/${type}`);
    tables.set(type, known);
    return known;
  }

  function restore(type: string, id: string, before: OrgRecord | undefined): void {
    if (before) table(type).put(id, before);
    else table(type).remove(id);
  }

  return {
    nextId: ({ name, keyPrefix }: ObjectType): string => {
      const count = (counters.get(name) ?? 0) + 1;
      counters.put(name, count);
      return makeRecordId(keyPrefix, orgNumber, count);
    },
    /** A row by its 15 or 18 signs, deleted ones included. */
    find: (type: string, id: string): OrgRecord | undefined => table(type).get(toLongId(id)),
    all: (type: string) => table(type).values(),
    /** The living row that holds a value of a unique field. */
    findHolder: (type: string, field: Field, value: string): OrgRecord | undefined => {
      const plain = (text: string) => (field.caseSensitive ? text : text.toLowerCase());
      return [...table(type).values()].find(
        (record) =>
          !isDeleted(record) && plain(String(valueOf(record, field.name))) === plain(value),
      );
    },
    save: (record: OrgRecord): void => {
      const before = table(record.type).get(record.id);
      undo?.push(() => restore(record.type, record.id, before));
      table(record.type).put(record.id, record);
    },
    /** Runs `work`; what it saved is taken back when it throws or `keep` says no. */
    attempt<T>(work: () => T, keep: (result: T) => boolean = () => true): T {
      const outer = undo;
      const steps: (() => void)[] = [];
      undo = steps;
      let kept = false;
      try {
        const result = work();
        kept = keep(result);
        return result;
      } finally {
        undo = outer;
        if (kept) outer?.push(...steps);
        else for (const step of steps.toReversed()) step();
      }
    },
  };
}

export type RecordStore = ReturnType<typeof createRecordStore>;
