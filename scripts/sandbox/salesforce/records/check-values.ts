import type { Org } from '../org/org.ts';
import type { ApiProblem } from '../problem.ts';
import { problem, refusal } from '../problem.ts';
import type { Field, FieldValue, ObjectType } from '../schema/field.ts';
import { findField } from '../schema/org-schema.ts';
import { matchCountries } from './match-countries.ts';
import { normaliseValue } from './normalise-value.ts';
import type { Values } from './record.ts';
import { isDeleted } from './record.ts';

export type Body = Readonly<Record<string, unknown>>;
type Way = 'create' | 'update';

const unknownColumn = (type: ObjectType, name: string): ApiProblem =>
  refusal('INVALID_FIELD', `No such column '${name}' on sobject of type ${type.name}`);

function throwIfUnwritable(fields: readonly Field[], way: Way): void {
  const barred = fields.filter(
    (field) => !(way === 'create' ? field.createable : field.updateable),
  );
  if (barred.length === 0) return;
  const names = barred.map(({ name }) => name);
  throw refusal(
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    `Unable to create/update fields: ${names.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
    names,
  );
}

function throwIfReferenceFails({ schema, records }: Org, field: Field, id: FieldValue): void {
  if (field.type !== 'reference' || typeof id !== 'string') return;
  const target = schema().findByPrefix(id);
  if (target && !field.referenceTo.includes(target.name)) {
    const sentence = `${field.label}: id value of incorrect type: ${id}`;
    throw refusal('MALFORMED_ID', sentence, [field.name]);
  }
  const record = target && records.find(target.name, id);
  if (!record) {
    throw refusal('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', [field.name]);
  }
  if (isDeleted(record)) throw refusal('ENTITY_IS_DELETED', 'entity is deleted', [field.name]);
}

function throwIfTaken(
  { records }: Org,
  type: ObjectType,
  field: Field,
  value: FieldValue,
  ownId: string,
) {
  if (!field.unique || typeof value !== 'string') return;
  const holder = records.findHolder(type.name, field, value);
  if (!holder || holder.id === ownId) return;
  throw refusal(
    'DUPLICATE_VALUE',
    `duplicate value found: ${field.name} duplicates value on record with id: ${holder.id}`,
    [field.name],
  );
}

/** @throws ApiProblem REQUIRED_FIELD_MISSING with every field that has no value. */
export function throwIfMissing(type: ObjectType, values: Values): void {
  const missing = type.fields
    .filter(
      ({ createable, nillable, name }) =>
        createable && !nillable && (values[name] ?? null) === null,
    )
    .map(({ name }) => name);
  if (missing.length === 0) return;
  const sentence = `Required fields are missing: [${missing.join(', ')}]`;
  throw refusal('REQUIRED_FIELD_MISSING', sentence, missing);
}

function findFields(type: ObjectType, body: Body): readonly (readonly [Field, unknown])[] {
  return Object.entries(body)
    .filter(([name]) => name !== 'attributes')
    .map(([name, value]) => {
      const field = findField(type, name);
      if (!field) throw unknownColumn(type, name);
      return [field, value] as const;
    });
}

/**
 * The values of a body as they would be stored, under the fields' exact names.
 * @param ownId the record's own id; empty for a new one
 * @throws ApiProblem 400 with Salesforce's code for the first thing that is wrong
 */
export function checkValues(org: Org, type: ObjectType, body: Body, ownId: string): Values {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw problem(
      400,
      'JSON_PARSER_ERROR',
      'The HTTP entity body is required, but this request has no entity body.',
    );
  }
  const entries = findFields(type, body);
  throwIfUnwritable(
    entries.map(([field]) => field),
    ownId === '' ? 'create' : 'update',
  );
  const values: Record<string, FieldValue> = {};
  for (const [field, raw] of entries) {
    const value = normaliseValue(field, raw);
    throwIfReferenceFails(org, field, value);
    throwIfTaken(org, type, field, value, ownId);
    values[field.name] = value;
  }
  return matchCountries(type, values);
}
