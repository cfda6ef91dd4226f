import type { Org } from '../org/org.ts';
import type { OrgRecord } from '../records/record.ts';
import { valueOf } from '../records/record.ts';
import type { Field, FieldValue, ObjectType } from '../schema/field.ts';
import { findField, findRelationship } from '../schema/org-schema.ts';
import { soqlProblem } from './soql-problem.ts';
import type { FieldPath } from './soql-query.ts';

/** A path with every name found: the lookups to follow, and the field at its end. */
export type ResolvedPath = { readonly steps: readonly Field[]; readonly field: Field };

type Place = { readonly org: Org; readonly type: ObjectType; readonly text: string };

function follow({ org, type, text }: Place, name: string, at: number) {
  const step = findRelationship(type, name);
  const target = step && org.schema().find(step.referenceTo[0] ?? '');
  if (step && target) return { step, target };
  throw soqlProblem(
    'INVALID_FIELD',
    text,
    at,
    `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
  );
}

/** @throws ApiProblem INVALID_FIELD for a name that the object does not have. */
export function resolvePath(place: Place, { names, at }: FieldPath): ResolvedPath {
  const steps: Field[] = [];
  let { type } = place;
  for (const name of names.slice(0, -1)) {
    const { step, target } = follow({ ...place, type }, name, at);
    steps.push(step);
    type = target;
  }
  const last = names.at(-1) ?? '';
  const field = findField(type, last);
  if (field) return { steps, field };
  throw soqlProblem(
    'INVALID_FIELD',
    place.text,
    at,
    `No such column '${last}' on entity '${type.name}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`,
  );
}

/** The record a lookup leads to, deleted ones included. */
export function findParent(org: Org, record: OrgRecord, step: Field): OrgRecord | undefined {
  const id = valueOf(record, step.name);
  if (typeof id !== 'string') return undefined;
  const type = step.referenceTo.find((name) => org.records.find(name, id));
  return type === undefined ? undefined : org.records.find(type, id);
}

/** The value at the end of a path; null where a lookup on the way is empty. */
export function readPath(org: Org, record: OrgRecord, { steps, field }: ResolvedPath): FieldValue {
  let current: OrgRecord | undefined = record;
  for (const step of steps) current = current && findParent(org, current, step);
  return current ? valueOf(current, field.name) : null;
}
