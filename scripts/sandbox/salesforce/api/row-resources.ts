import { deleteRecord } from '../records/delete-record.ts';
import { getRecordOrThrow } from '../records/get-record.ts';
import type { Body } from '../records/check-values.ts';
import { createRecord, updateRecord } from '../records/write-record.ts';
import { viewRecord } from '../records/view-record.ts';
import { problem } from '../problem.ts';
import type { ApiAnswer, ApiCall, Resource } from './resource.ts';
import { readBody, splitNames } from './resource.ts';

/** @throws ApiProblem JSON_PARSER_ERROR when the body is no object. */
export function requireBody({ body }: Pick<ApiCall, 'body'>): Body {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return readBody(body);
  throw problem(400, 'JSON_PARSER_ERROR', 'The HTTP entity body must be a JSON object.');
}

function findRow({ writer, params }: ApiCall) {
  const type = writer.org.schema().require(params['type'] ?? '');
  return { type, record: getRecordOrThrow(writer.org, type, params['id'] ?? '') };
}

function create(call: ApiCall): ApiAnswer {
  const type = call.writer.org.schema().require(call.params['type'] ?? '');
  const { id } = createRecord(call.writer, type, requireBody(call));
  return {
    status: 201,
    location: `/services/data/${call.version}/sobjects/${type.name}/${id}`,
    body: { id, success: true, errors: [] },
  };
}

function describeBriefly({ writer, params }: ApiCall): ApiAnswer {
  const { fields: _, ...objectDescribe } = writer.org.schema().require(params['type'] ?? '');
  return { status: 200, body: { objectDescribe, recentItems: [] } };
}

function read(call: ApiCall): ApiAnswer {
  const { type, record } = findRow(call);
  const names = splitNames(call.query.get('fields'));
  return { status: 200, body: viewRecord(type, record, call.version, names) };
}

function update(call: ApiCall): ApiAnswer {
  const { type, record } = findRow(call);
  updateRecord(call.writer, type, record, requireBody(call));
  return { status: 204 };
}

function remove(call: ApiCall): ApiAnswer {
  const { type, record } = findRow(call);
  deleteRecord(call.writer, type, record);
  return { status: 204 };
}

/** One record at a time, by its id. */
export const rowResources: readonly Resource[] = [
  { path: '/sobjects/:type', methods: { GET: describeBriefly, POST: create } },
  { path: '/sobjects/:type/:id', methods: { GET: read, PATCH: update, DELETE: remove } },
];
