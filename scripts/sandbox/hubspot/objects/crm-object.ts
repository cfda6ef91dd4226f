import type { ObjectTypeName } from './object-types.ts';

/** Who made a change, in the words of `changeSource` and `sourceId`. */
export type Actor = {
  readonly source: 'INTEGRATION' | 'CRM_UI';
  readonly sourceId: string;
  readonly userId?: number;
};

/** One value a property has had; times are milliseconds since 1970. */
export type PastValue = {
  readonly value: string;
  readonly at: number;
  readonly source: Actor['source'];
  readonly sourceId: string;
};

export type CrmObject = {
  readonly id: string;
  readonly type: ObjectTypeName;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly archivedAt: number | null;
  /** The record this one became part of. */
  readonly mergedInto: string | null;
  /** Every property's values, newest first. */
  readonly values: Readonly<Record<string, readonly PastValue[]>>;
};

/** HubSpot keeps this many past values of a property. */
export const KEPT_VALUES = 20;

/** The value of a property now, or as it stood at an earlier instant; null when never set. */
export function valueOf(object: CrmObject, property: string, at?: number): string | null {
  const values = object.values[property] ?? [];
  if (at === undefined) return values[0]?.value ?? null;
  return values.find((value) => value.at <= at)?.value ?? null;
}

/** When this record came to be: a merged one is as old as its oldest part, but new to the index. */
export function existsSince(object: CrmObject): number {
  return object.values['hs_merged_object_ids']?.[0]?.at ?? object.createdAt;
}

/** The object with some values replaced; values that do not differ are left alone. */
export function withValues(
  object: CrmObject,
  changes: Readonly<Record<string, string>>,
  actor: Actor,
  at: number,
): CrmObject {
  const values = { ...object.values };
  for (const [property, value] of Object.entries(changes)) {
    if (valueOf(object, property) === value) continue;
    const past: PastValue = { value, at, source: actor.source, sourceId: actor.sourceId };
    values[property] = [past, ...(values[property] ?? [])].slice(0, KEPT_VALUES);
  }
  return { ...object, values, updatedAt: at };
}
