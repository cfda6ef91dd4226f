import { ApiProblem, notFound, problem } from '../problem.ts';
import type { Writer } from '../records/write-record.ts';
import { compositeResources } from './composite-resources.ts';
import { collectionResources } from './collection-resources.ts';
import { describeResources } from './describe-resources.ts';
import { externalIdResources } from './external-id-resources.ts';
import { jobResources } from './job-resources.ts';
import { orgResources } from './org-resources.ts';
import { queryResources } from './query-resources.ts';
import { replicationResources } from './replication-resources.ts';
import type { ApiAnswer, InnerRequest, Method, Resource } from './resource.ts';
import { rowResources } from './row-resources.ts';

/** Narrower paths stand before wider ones. */
const RESOURCES: readonly Resource[] = [
  ...orgResources,
  ...queryResources,
  ...jobResources,
  ...compositeResources,
  ...collectionResources,
  ...describeResources,
  ...replicationResources,
  ...rowResources,
  ...externalIdResources,
];

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

function match(pattern: string, path: readonly string[]): Record<string, string> | undefined {
  const names = partsOf(pattern);
  if (names.length !== path.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    const part = path[at] ?? '';
    if (name.startsWith(':')) params[name.slice(1)] = decodeURIComponent(part);
    else if (name !== part) return undefined;
  }
  return params;
}

function findResource(path: string) {
  const parts = partsOf(path);
  for (const resource of RESOURCES) {
    const params = match(resource.path, parts);
    if (params) return { resource, params };
  }
  throw notFound();
}

function answerOrThrow(writer: Writer, version: string, request: InnerRequest): ApiAnswer {
  const url = new URL(request.path, 'http://org');
  const { resource, params } = findResource(url.pathname);
  const answer = resource.methods[request.method as Method];
  if (!answer) {
    const allowed = Object.keys(resource.methods).join(',');
    const sentence = `HTTP Method '${request.method}' not allowed. Allowed are ${allowed}`;
    throw problem(405, 'METHOD_NOT_ALLOWED', sentence);
  }
  const { body, headers } = request;
  const answerInner = (inner: InnerRequest) => answerCall(writer, version, inner);
  const call = { writer, version, params, query: url.searchParams, body, headers, answerInner };
  return writer.org.records.attempt(() => answer(call));
}

/** What the data API answers; a refusal is an answer that changed nothing. */
export function answerCall(writer: Writer, version: string, request: InnerRequest): ApiAnswer {
  try {
    return answerOrThrow(writer, version, request);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return { status: error.statusCode, body: error.entries };
  }
}
