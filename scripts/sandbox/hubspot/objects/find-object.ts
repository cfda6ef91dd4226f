import type { SandboxContext } from '../context.ts';
import { invalid, notFound } from '../problem.ts';
import type { CrmObject } from './crm-object.ts';
import type { ObjectType } from './object-types.ts';
import { findObjectType } from './object-types.ts';

type Context = Pick<SandboxContext, 'objects' | 'properties'>;

/** @throws ApiProblem 400 for a word that names no object type. */
export function requireObjectType(word: string): ObjectType {
  const type = findObjectType(word);
  if (type) return type;
  throw invalid(`Unable to infer object type from: ${word}`);
}

function resolveId(
  { objects, properties }: Context,
  type: ObjectType,
  id: string,
  idProperty?: string,
) {
  if (idProperty === undefined || idProperty === 'hs_object_id') return id;
  if (!properties.findLiving(type.name, idProperty)?.hasUniqueValue) {
    throw invalid(`idProperty ${idProperty} is not a unique property of ${type.name}.`);
  }
  return objects.findHolder(type.name, idProperty, id);
}

/**
 * A living record by id or by the value of a unique property; a merged record's old id leads to
 * its survivor.
 */
export function findObject(
  context: Context,
  type: ObjectType,
  id: string,
  idProperty?: string,
): CrmObject | undefined {
  const found = resolveId(context, type, id, idProperty);
  const object = found === undefined ? undefined : context.objects.find(type.name, found);
  if (!object) return undefined;
  if (object.mergedInto !== null) return findObject(context, type, object.mergedInto);
  return object.archivedAt === null ? object : undefined;
}

/** @throws ApiProblem 404 when there is no such living record. */
export function getObjectOrThrow(
  context: Context,
  type: ObjectType,
  id: string,
  idProperty?: string,
): CrmObject {
  const object = findObject(context, type, id, idProperty);
  if (!object) throw notFound('Object not found.  objectId are usually numeric.');
  return object;
}
