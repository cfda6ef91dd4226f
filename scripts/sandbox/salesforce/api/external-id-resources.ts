import { deleteRecord } from '../records/delete-record.ts';
import { notFound, problem } from '../problem.ts';
import type { Body } from '../records/check-values.ts';
import { viewRecord } from '../records/view-record.ts';
import type { Writer } from '../records/write-record.ts';
import { createRecord, updateRecord } from '../records/write-record.ts';
import type { Field, ObjectType } from '../schema/field.ts';
import { findField } from '../schema/org-schema.ts';
import type { ApiAnswer, ApiCall, Resource } from './resource.ts';
import { splitNames } from './resource.ts';
import { requireBody } from './row-resources.ts';

/**
 * The field that names records from outside; all of ours are unique, and record ids do not count.
 * @throws ApiProblem NOT_FOUND for any other field
 */
export function requireExternalId(type: ObjectType, name: string): Field {
  const field = findField(type, name);
  if (field?.externalId && field.unique) return field;
  throw notFound(`Provided external ID field does not exist or is not accessible: ${name}`);
}

/**
 * Updates the record that bears a value of an external id field, or makes one that does.
 * @throws ApiProblem INVALID_FIELD when the body names the field too
 */
export function upsertRecord(
  writer: Writer,
  type: ObjectType,
  field: Field,
  { value, body }: { readonly value: string; readonly body: Body },
) {
  if (Object.keys(body).some((name) => name.toLowerCase() === field.name.toLowerCase())) {
    const sentence = `The ${field.name} field should not be specified in the sobject data.`;
    throw problem(400, 'INVALID_FIELD', sentence);
  }
  const holder = writer.org.records.findHolder(type.name, field, value);
  if (holder) return { id: updateRecord(writer, type, holder, body).id, created: false };
  const { id } = createRecord(writer, type, { ...body, [field.name]: value });
  return { id, created: true };
}

function locate(call: ApiCall) {
  const type = call.writer.org.schema().require(call.params['type'] ?? '');
  const field = requireExternalId(type, call.params['field'] ?? '');
  const value = call.params['value'] ?? '';
  return { type, field, value };
}

function findRecord(call: ApiCall) {
  const { type, field, value } = locate(call);
  const record = call.writer.org.records.findHolder(type.name, field, value);
  if (!record) throw notFound();
  return { type, record };
}

function upsert(call: ApiCall): ApiAnswer {
  const { type, field, value } = locate(call);
  const body = requireBody(call);
  const { id, created } = upsertRecord(call.writer, type, field, { value, body });
  const address = `/services/data/${call.version}/sobjects/${type.name}/${id}`;
  return {
    status: created ? 201 : 200,
    ...(created && { location: address }),
    body: { id, success: true, errors: [], created },
  };
}

function read(call: ApiCall): ApiAnswer {
  const { type, record } = findRecord(call);
  const names = splitNames(call.query.get('fields'));
  return { status: 200, body: viewRecord(type, record, call.version, names) };
}

function remove(call: ApiCall): ApiAnswer {
  const { type, record } = findRecord(call);
  deleteRecord(call.writer, type, record);
  return { status: 204 };
}

/** A record by a value from outside, such as our registration's reference. */
export const externalIdResources: readonly Resource[] = [
  {
    path: '/sobjects/:type/:field/:value',
    methods: { GET: read, PATCH: upsert, DELETE: remove },
  },
];
