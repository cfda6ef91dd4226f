import type { SandboxContext } from '../context.ts';
import { printInstant } from '../properties/normalise-value.ts';
import type { CrmObject } from './crm-object.ts';
import { valueOf } from './crm-object.ts';
import type { ObjectTypeName } from './object-types.ts';
import { findObjectType, OBJECT_TYPES } from './object-types.ts';

export type ViewRequest = {
  readonly properties?: readonly string[] | undefined;
  readonly history?: readonly string[] | undefined;
  /** Object types whose associations to list; words no type answers to are left out. */
  readonly associations?: readonly string[] | undefined;
  /** Show the values as they stood at this instant. */
  readonly at?: number | undefined;
};

type Context = Pick<SandboxContext, 'properties' | 'associations'>;

function modifiedAt(object: CrmObject, at: number | undefined): number {
  if (at === undefined) return object.updatedAt;
  const times = Object.values(object.values).flatMap((past) => past.map((value) => value.at));
  return Math.max(object.createdAt, ...times.filter((time) => time <= at));
}

/** A property's value, the record's own facts included. */
export function readProperty(object: CrmObject, property: string, at?: number): string | null {
  const type = OBJECT_TYPES[object.type];
  if (property === 'hs_object_id') return object.id;
  if (property === type.createdProperty) return printInstant(object.createdAt);
  if (property === type.modifiedProperty) return printInstant(modifiedAt(object, at));
  return valueOf(object, property, at);
}

function viewHistory(object: CrmObject, names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (object.values[name] ?? []).map(({ value, at, source, sourceId }) => ({
        value,
        timestamp: new Date(at).toISOString(),
        sourceType: source,
        sourceId,
      })),
    ]),
  );
}

function viewAssociations({ associations }: Context, object: CrmObject, words: readonly string[]) {
  const types = words.map(findObjectType).filter((type) => type !== undefined);
  const listed = types.map(({ name }) => {
    const results = associations.toType(object, name).flatMap(({ to, typeIds }) =>
      associations
        .types(object.type, name)
        .filter(({ typeId }) => typeIds.includes(typeId))
        .map((kind) => ({ id: to.id, type: kindName(object.type, name, kind.label) })),
    );
    return [name, { results }] as const;
  });
  return Object.fromEntries(listed.filter(([, { results }]) => results.length > 0));
}

function kindName(from: ObjectTypeName, to: ObjectTypeName, label: string | undefined): string {
  const plain = `${OBJECT_TYPES[from].singular}_to_${OBJECT_TYPES[to].singular}`;
  return label === undefined ? `${plain}_unlabeled` : plain;
}

/**
 * A record as the API shows it: the properties asked for (unknown names are left out, unset ones
 * null), the record's own dates always, history and associations on request.
 */
export function viewObject(context: Context, object: CrmObject, request: ViewRequest = {}) {
  const type = OBJECT_TYPES[object.type];
  const asked = request.properties ?? type.shownByDefault;
  const known = asked.filter((name) => context.properties.findLiving(object.type, name));
  const always = [type.createdProperty, type.modifiedProperty, 'hs_object_id'];
  const names = [...new Set([...known, ...always])];
  const associations = viewAssociations(context, object, request.associations ?? []);
  return {
    id: object.id,
    properties: Object.fromEntries(
      names.map((name) => [name, readProperty(object, name, request.at)]),
    ),
    createdAt: new Date(object.createdAt).toISOString(),
    updatedAt: new Date(modifiedAt(object, request.at)).toISOString(),
    archived: object.archivedAt !== null,
    ...(object.archivedAt !== null && { archivedAt: new Date(object.archivedAt).toISOString() }),
    ...(request.history && { propertiesWithHistory: viewHistory(object, request.history) }),
    ...(Object.keys(associations).length > 0 && { associations }),
  };
}

/** The answer to a write: every property that has a value. */
export function viewWritten(context: Context, object: CrmObject) {
  return viewObject(context, object, { properties: Object.keys(object.values) });
}
