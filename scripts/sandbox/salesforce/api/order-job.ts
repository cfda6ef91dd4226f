import type { JobOrder } from '../org/query-jobs.ts';
import { problem } from '../problem.ts';
import { parseSoql } from '../soql/parse-soql.ts';
import type { ResolvedPath } from '../soql/resolve-path.ts';
import { readPath } from '../soql/resolve-path.ts';
import { runQuery } from '../soql/run-query.ts';
import type { SoqlQuery } from '../soql/soql-query.ts';
import type { ApiCall } from './resource.ts';
import { requireBody } from './row-resources.ts';
import { delimiterNames, lineEndingNames, toCell } from './write-csv.ts';

const KNOWN = ['operation', 'query', 'contentType', 'columnDelimiter', 'lineEnding'];

function choose(body: Readonly<Record<string, unknown>>, name: string, known: readonly string[]) {
  const value = body[name] ?? known[0];
  if (typeof value === 'string' && known.includes(value)) return value;
  throw problem(
    400,
    'JSON_PARSER_ERROR',
    `Unrecognized value for ${name}: ${JSON.stringify(value)}`,
  );
}

/** Rows of children in a row cannot stand in a table. */
function refuseChildren(text: string): void {
  const selected = text.split(/\sFROM\s/i)[0] ?? '';
  if (!/\(\s*SELECT\b/i.test(selected)) return;
  const sentence = 'Aggregate Relationships not supported in Bulk V2 Query with CSV content type';
  throw problem(400, 'FEATURENOTENABLED', sentence);
}

function parseQuery(query: unknown): SoqlQuery {
  if (typeof query !== 'string' || query === '') {
    throw problem(400, 'INVALIDJOB', 'InvalidJob : A query has to be specified');
  }
  refuseChildren(query);
  const parsed = parseSoql(query);
  const unsupported = parsed.select === 'count' ? 'Aggregate functions' : 'OFFSET';
  if (parsed.select !== 'count' && parsed.offset === 0) return parsed;
  throw problem(400, 'FEATURENOTENABLED', `${unsupported} not supported in Bulk V2 Query`);
}

const nameOf = ({ steps, field }: ResolvedPath): string =>
  [...steps.map(({ relationshipName }) => relationshipName), field.name].join('.');

/**
 * Reads what is ordered and runs it. Aggregates, OFFSET and children are not for bulk jobs.
 * @throws ApiProblem as a query does, and for what no job can be
 * @see https://developer.salesforce.com/docs/platform/api-asynch/guide/query-create-job.html
 */
export function readOrder(call: ApiCall): JobOrder {
  const body = requireBody(call);
  const unknown = Object.keys(body).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) {
    throw problem(400, 'JSON_PARSER_ERROR', `Unrecognized field "${unknown}"`);
  }
  if (body['operation'] === undefined) {
    throw problem(400, 'INVALIDJOB', 'InvalidJob : No operation specified');
  }
  const operation = choose(body, 'operation', ['query', 'queryAll']);
  choose(body, 'contentType', ['CSV']);
  const { org, userId } = call.writer;
  const query = parseQuery(body['query']);
  const { type, paths, records } = runQuery(org, query, operation === 'queryAll');
  return {
    operation: operation === 'queryAll' ? 'queryAll' : 'query',
    object: type.name,
    createdById: userId,
    columnDelimiter: choose(body, 'columnDelimiter', delimiterNames),
    lineEnding: choose(body, 'lineEnding', lineEndingNames),
    version: call.version,
    header: paths.map(nameOf),
    rows: records.map((record) => paths.map((path) => toCell(readPath(org, record, path)))),
  };
}
