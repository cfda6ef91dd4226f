import { problem } from '../problem.ts';
import { viewSelected } from '../records/view-record.ts';
import { parseSoql } from '../soql/parse-soql.ts';
import { runQuery } from '../soql/run-query.ts';
import type { ApiAnswer, ApiCall, Resource } from './resource.ts';

const LARGEST_BATCH = 2000;
const SMALLEST_BATCH = 200;

/** Rows in one answer: 2,000 unless the header asks for fewer, never fewer than 200. */
function batchSize({ headers }: ApiCall): number {
  const asked = /batchSize=(\d+)/i.exec(String(headers['sforce-query-options'] ?? ''))?.[1];
  const size = asked === undefined ? LARGEST_BATCH : Number(asked);
  return Math.min(LARGEST_BATCH, Math.max(SMALLEST_BATCH, size));
}

function page(call: ApiCall, rows: readonly object[], from: number, cursor?: string): ApiAnswer {
  const { writer, version } = call;
  const end = from + batchSize(call);
  const done = end >= rows.length;
  const id = done ? '' : (cursor ?? writer.org.cursors.keep(rows));
  return {
    status: 200,
    body: {
      totalSize: rows.length,
      done,
      ...(!done && { nextRecordsUrl: `/services/data/${version}/query/${id}-${end}` }),
      records: rows.slice(from, end),
    },
  };
}

function ask(call: ApiCall, withDeleted: boolean): ApiAnswer {
  const text = call.query.get('q');
  if (!text) throw problem(400, 'MALFORMED_QUERY', 'A query string has to be specified');
  const { org } = call.writer;
  const query = parseSoql(text);
  const { paths, records } = runQuery(org, query, withDeleted);
  if (query.select === 'count') {
    return { status: 200, body: { totalSize: records.length, done: true, records: [] } };
  }
  const rows = records.map((record) => viewSelected(org, record, paths, call.version));
  return page(call, rows, 0);
}

function askMore(call: ApiCall): ApiAnswer {
  const [cursor = '', from = ''] = (call.params['locator'] ?? '').split('-');
  const rows = call.writer.org.cursors.find(cursor);
  if (rows && /^\d+$/.test(from)) return page(call, rows, Number(from), cursor);
  throw problem(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
}

/** SOQL queries, with or without the recycle bin, and the rest of long answers. */
export const queryResources: readonly Resource[] = [
  { path: '/query', methods: { GET: (call) => ask(call, false) } },
  { path: '/queryAll', methods: { GET: (call) => ask(call, true) } },
  { path: '/query/:locator', methods: { GET: askMore } },
];
