import { deleteRecord } from '../records/delete-record.ts';
import type { ErrorEntry } from '../problem.ts';
import { ApiProblem, problem } from '../problem.ts';
import { getRecordOrThrow } from '../records/get-record.ts';
import { viewRecord } from '../records/view-record.ts';
import { createRecord, updateRecord } from '../records/write-record.ts';
import type { ObjectType } from '../schema/field.ts';
import { requireExternalId, upsertRecord } from './external-id-resources.ts';
import type { ApiAnswer, ApiCall, Resource } from './resource.ts';
import { readBody, readMember, splitNames } from './resource.ts';

const MOST_RECORDS = 200;
const MOST_READ = 2000;

type Result = {
  readonly id?: string;
  readonly success: boolean;
  readonly errors: readonly object[];
  readonly created?: boolean;
};
type Item = Readonly<Record<string, unknown>>;

function failed({ entries }: { readonly entries: readonly ErrorEntry[] }): Result {
  const errors = entries.map(({ errorCode, message, fields = [] }) => ({
    statusCode: errorCode,
    message,
    fields,
  }));
  return { success: false, errors };
}

const ROLLED_BACK = failed({
  entries: [
    {
      errorCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK',
      message:
        'Record rolled back because not all records were valid and the request was using AllOrNone header',
    },
  ],
});

function tryOne(call: ApiCall, work: () => { id: string; created?: boolean }): Result {
  try {
    return { success: true, errors: [], ...call.writer.org.records.attempt(work) };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.entries.some(({ errorCode }) => errorCode === 'JSON_PARSER_ERROR')) throw error;
    return failed(error);
  }
}

/** Runs each item by itself; with `allOrNone` one failure takes all back. */
function runAll<T>(
  call: ApiCall,
  items: readonly T[],
  allOrNone: boolean,
  work: (item: T) => { id: string; created?: boolean },
): readonly Result[] {
  if (items.length > MOST_RECORDS) {
    const sentence = `record limit reached. cannot submit more than ${MOST_RECORDS} records into this call`;
    throw problem(400, 'EXCEEDED_ID_LIMIT', sentence);
  }
  const keeps = (results: readonly Result[]) => !allOrNone || results.every((one) => one.success);
  const results = call.writer.org.records.attempt(
    () => items.map((item) => tryOne(call, () => work(item))),
    keeps,
  );
  return keeps(results) ? results : results.map((one) => (one.success ? ROLLED_BACK : one));
}

function readItems({ body }: ApiCall): { items: readonly Item[]; allOrNone: boolean } {
  const records = readMember(body, 'records');
  if (!Array.isArray(records)) {
    throw problem(400, 'JSON_PARSER_ERROR', 'The body must name a list of records.');
  }
  return { items: records.map(readBody), allOrNone: readMember(body, 'allOrNone') === true };
}

function typeOf({ writer }: ApiCall, item: Item): ObjectType {
  const name = readMember(item['attributes'], 'type');
  const type = writer.org.schema().find(typeof name === 'string' ? name : '');
  if (type) return type;
  throw problem(400, 'INVALID_TYPE', `sObject type '${String(name)}' is not supported.`);
}

function create(call: ApiCall): ApiAnswer {
  const { items, allOrNone } = readItems(call);
  const body = runAll(call, items, allOrNone, (item) => ({
    id: createRecord(call.writer, typeOf(call, item), item).id,
  }));
  return { status: 200, body };
}

function findItem(call: ApiCall, type: ObjectType, id: string) {
  const record = call.writer.org.records.find(type.name, id);
  if (!record) throw problem(400, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  return getRecordOrThrow(call.writer.org, type, id);
}

function update(call: ApiCall): ApiAnswer {
  const { items, allOrNone } = readItems(call);
  const body = runAll(call, items, allOrNone, ({ id: lower, Id: upper, ...changes }) => {
    const id = lower ?? upper;
    if (typeof id !== 'string') {
      throw problem(400, 'MISSING_ARGUMENT', 'Id not specified in an update call');
    }
    const type = typeOf(call, changes);
    const record = findItem(call, type, id);
    return { id: updateRecord(call.writer, type, record, changes).id };
  });
  return { status: 200, body };
}

function remove(call: ApiCall): ApiAnswer {
  const ids = splitNames(call.query.get('ids')) ?? [];
  const { schema } = call.writer.org;
  const body = runAll(call, ids, call.query.get('allOrNone') === 'true', (id) => {
    const type = schema().findByPrefix(id);
    if (!type) throw problem(400, 'MALFORMED_ID', `malformed id ${id}`);
    const record = findItem(call, type, id);
    deleteRecord(call.writer, type, record);
    return { id: record.id };
  });
  return { status: 200, body };
}

/** A record that was refused says too whether it would have been a new one. */
function upsert(call: ApiCall): ApiAnswer {
  const { writer, params } = call;
  const type = writer.org.schema().require(params['type'] ?? '');
  const field = requireExternalId(type, params['field'] ?? '');
  const { items, allOrNone } = readItems(call);
  const textIn = (item: Item): string => {
    const value = item[field.name];
    return typeof value === 'string' ? value : '';
  };
  const isNew = items.map(
    (item) => writer.org.records.findHolder(type.name, field, textIn(item)) === undefined,
  );
  const results = runAll(call, items, allOrNone, (item) => {
    const { [field.name]: _, ...body } = item;
    const value = textIn(item);
    if (value === '') throw problem(400, 'MISSING_ARGUMENT', `${field.name} not specified`);
    if (typeOf(call, body).name !== type.name) {
      throw problem(400, 'INVALID_TYPE', `Every record must be of type ${type.name}.`);
    }
    return upsertRecord(writer, type, field, { value, body });
  });
  return {
    status: 200,
    body: results.map((one, at) => ({ ...one, created: one.created ?? isNew[at] })),
  };
}

/** Many records of one object by id; null stands for those that are not there. */
function read(call: ApiCall, ids: readonly string[], fields: readonly string[]): ApiAnswer {
  const { org } = call.writer;
  const type = org.schema().require(call.params['type'] ?? '');
  if (ids.length > MOST_READ) throw problem(400, 'EXCEEDED_ID_LIMIT', 'too many ids');
  const body = ids.map((id) => {
    const record = org.records.find(type.name, id);
    if (!record || record.values['IsDeleted'] === true) return null;
    return viewRecord(type, record, call.version, fields);
  });
  return { status: 200, body };
}

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Up to 200 records in one call. */
export const collectionResources: readonly Resource[] = [
  { path: '/composite/sobjects', methods: { POST: create, PATCH: update, DELETE: remove } },
  {
    path: '/composite/sobjects/:type',
    methods: {
      GET: (call) =>
        read(
          call,
          splitNames(call.query.get('ids')) ?? [],
          splitNames(call.query.get('fields')) ?? [],
        ),
      POST: (call) =>
        read(call, textsOf(readMember(call.body, 'ids')), textsOf(readMember(call.body, 'fields'))),
    },
  },
  { path: '/composite/sobjects/:type/:field', methods: { PATCH: upsert } },
];
