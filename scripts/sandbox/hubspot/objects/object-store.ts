import type { SandboxState } from '../state/open-state.ts';
import type { CrmObject } from './crm-object.ts';
import { valueOf } from './crm-object.ts';
import type { ObjectTypeName } from './object-types.ts';
import { OBJECT_TYPES } from './object-types.ts';

const FIRST_ID = 30_100_000_001;

/** Records by type and id, with an index over the properties whose values are unique. */
export function createObjectStore(
  state: SandboxState,
  uniqueProperties: (type: ObjectTypeName) => readonly string[],
) {
  const records = Object.fromEntries(
    Object.keys(OBJECT_TYPES).map((type) => [type, state.collection<CrmObject>(type)]),
  ) as Record<ObjectTypeName, ReturnType<typeof state.collection<CrmObject>>>;
  const holders = new Map<string, string>();
  let lastId = FIRST_ID;

  const holderKey = (type: string, property: string, value: string) =>
    `${type} ${property} ${value.toLowerCase()}`;

  function index(object: CrmObject, property: string): void {
    const value = valueOf(object, property);
    if (value) holders.set(holderKey(object.type, property, value), object.id);
  }

  function unindex(object: CrmObject, property: string): void {
    const value = valueOf(object, property);
    const key = holderKey(object.type, property, value ?? '');
    if (holders.get(key) === object.id) holders.delete(key);
  }

  function reindex(type: ObjectTypeName, property: string): void {
    for (const object of records[type].values()) {
      if (object.archivedAt === null) index(object, property);
    }
  }

  for (const type of Object.keys(OBJECT_TYPES) as ObjectTypeName[]) {
    for (const { id } of records[type].values()) lastId = Math.max(lastId, Number(id));
    for (const property of uniqueProperties(type)) reindex(type, property);
  }

  return {
    nextId: (): string => String(++lastId),
    find: (type: ObjectTypeName, id: string): CrmObject | undefined => records[type].get(id),
    all: (type: ObjectTypeName) => records[type].values(),
    /** Id of the living record that holds this value of a unique property. */
    findHolder: (type: ObjectTypeName, property: string, value: string): string | undefined =>
      holders.get(holderKey(type, property, value)),
    /** Index a property that has just become a unique one. */
    reindex,
    save: (object: CrmObject): void => {
      const before = records[object.type].get(object.id);
      for (const property of uniqueProperties(object.type)) {
        if (before) unindex(before, property);
        if (object.archivedAt === null) index(object, property);
      }
      records[object.type].put(object.id, object);
    },
  };
}

export type ObjectStore = ReturnType<typeof createObjectStore>;
