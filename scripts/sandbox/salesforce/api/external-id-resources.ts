import { deleteRecord } from '../records/delete-record.ts';
import type { ApiProblem } from '../problem.ts';
import { notFound, problem } from '../problem.ts';
import type { Body } from '../records/check-values.ts';
import { getRecordOrThrow } from '../records/get-record.ts';
import type { OrgRecord } from '../records/record.ts';
import { viewRecord } from '../records/view-record.ts';
import type { Writer } from '../records/write-record.ts';
import { createRecord, updateRecord } from '../records/write-record.ts';
import type { Field, ObjectType } from '../schema/field.ts';
import { findField } from '../schema/org-schema.ts';
import type { ApiAnswer, ApiCall, Resource } from './resource.ts';
import { splitNames } from './resource.ts';
import { requireBody } from './row-resources.ts';

/** @throws ApiProblem NOT_FOUND for a field that names no record from outside. */
export function requireExternalId(type: ObjectType, name: string): Field {
  const field = findField(type, name);
  if (field && (field.externalId || field.type === 'id')) return field;
  throw notFound(`Provided external ID field does not exist or is not accessible: ${name}`);
}

/** Salesforce answers 300 with the records' addresses; a client can only stop. */
const severalFound = ({ name }: Field, found: readonly OrgRecord[]): ApiProblem =>
  problem(300, 'DUPLICATE_EXTERNAL_ID', `${found.length} records bear this value of ${name}.`);

function findHolder(call: ApiCall, type: ObjectType, field: Field, value: string) {
  const { org } = call.writer;
  if (field.type === 'id') return getRecordOrThrow(org, type, value);
  const found = org.records.findHolders(type.name, field, value);
  if (found.length > 1) throw severalFound(field, found);
  return found[0];
}

/**
 * Updates the record that bears a value of an external id field, or makes one that does.
 * @throws ApiProblem INVALID_FIELD when the body names the field too
 */
export function upsertRecord(
  writer: Writer,
  type: ObjectType,
  field: Field,
  { value, body, holder }: { value: string; body: Body; holder: OrgRecord | undefined },
) {
  if (Object.keys(body).some((name) => name.toLowerCase() === field.name.toLowerCase())) {
    const sentence = `The ${field.name} field should not be specified in the sobject data.`;
    throw problem(400, 'INVALID_FIELD', sentence);
  }
  if (holder) return { id: updateRecord(writer, type, holder, body).id, created: false };
  const { id } = createRecord(writer, type, { ...body, [field.name]: value });
  return { id, created: true };
}

function locate(call: ApiCall) {
  const type = call.writer.org.schema().require(call.params['type'] ?? '');
  const field = requireExternalId(type, call.params['field'] ?? '');
  const value = call.params['value'] ?? '';
  return { type, field, value, holder: findHolder(call, type, field, value) };
}

function upsert(call: ApiCall): ApiAnswer {
  const { type, field, value, holder } = locate(call);
  const body = requireBody(call);
  const { id, created } = upsertRecord(call.writer, type, field, { value, body, holder });
  const address = `/services/data/${call.version}/sobjects/${type.name}/${id}`;
  return {
    status: created ? 201 : 200,
    ...(created && { location: address }),
    body: { id, success: true, errors: [], created },
  };
}

function read(call: ApiCall): ApiAnswer {
  const { type, holder } = locate(call);
  if (!holder) throw notFound();
  const names = splitNames(call.query.get('fields'));
  return { status: 200, body: viewRecord(type, holder, call.version, names) };
}

function remove(call: ApiCall): ApiAnswer {
  const { type, holder } = locate(call);
  if (!holder) throw notFound();
  deleteRecord(call.writer, type, holder);
  return { status: 204 };
}

/** A record by a value from outside, such as our registration's reference. */
export const externalIdResources: readonly Resource[] = [
  {
    path: '/sobjects/:type/:field/:value',
    methods: { GET: read, PATCH: upsert, DELETE: remove },
  },
];
