import { problem } from '../problem.ts';
import { resolveReferences } from './resolve-references.ts';
import type { ApiAnswer, ApiCall, InnerRequest, Resource } from './resource.ts';
import { readBody, readMember } from './resource.ts';

const MOST_REQUESTS = 25;
/** Queries and collections among them. */
const MOST_BROAD = 5;

type Part = {
  readonly method: string;
  readonly url: string;
  readonly referenceId: string;
  readonly body: unknown;
  readonly httpHeaders: InnerRequest['headers'];
};
type PartAnswer = ApiAnswer & { readonly referenceId: string };

const HALTED = {
  status: 400,
  body: [
    {
      errorCode: 'PROCESSING_HALTED',
      message:
        'The transaction was rolled back since another operation in the same transaction failed.',
    },
  ],
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readPart(value: unknown): Part {
  const { method, url, referenceId, body, httpHeaders } = readBody(value);
  const part = { method: textOf(method), url: textOf(url), referenceId: textOf(referenceId) };
  if (part.method === '' || part.url === '' || part.referenceId === '') {
    throw problem(400, 'JSON_PARSER_ERROR', 'Each request needs method, url and referenceId.');
  }
  return { ...part, body, httpHeaders: readBody(httpHeaders) as Part['httpHeaders'] };
}

function readParts({ body }: ApiCall): readonly Part[] {
  const list = readMember(body, 'compositeRequest');
  if (!Array.isArray(list)) {
    throw problem(400, 'JSON_PARSER_ERROR', 'The body must name a compositeRequest.');
  }
  const parts = list.map(readPart);
  const broad = parts.filter(({ url }) => /\/(query|queryAll|composite\/sobjects)\b/.test(url));
  if (parts.length > MOST_REQUESTS || broad.length > MOST_BROAD) {
    const sentence = `Limit reached: ${MOST_REQUESTS} requests, of which ${MOST_BROAD} queries or collections`;
    throw problem(400, 'LIMIT_EXCEEDED', sentence);
  }
  if (new Set(parts.map(({ referenceId }) => referenceId)).size < parts.length) {
    throw problem(400, 'JSON_PARSER_ERROR', 'Each referenceId must be used once.');
  }
  return parts;
}

function runPart(call: ApiCall, part: Part, answers: readonly PartAnswer[]): ApiAnswer {
  const bodies = new Map(answers.map((one) => [one.referenceId, one]));
  const resolved = resolveReferences({ url: part.url, body: part.body }, bodies);
  if (typeof resolved === 'string') {
    return { status: 400, body: [{ errorCode: 'PROCESSING_HALTED', message: resolved }] };
  }
  const [, path] = /^\/services\/data\/v\d+\.\d(\/.*)$/.exec(resolved.url) ?? [];
  if (path === undefined) {
    return {
      status: 404,
      body: [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }],
    };
  }
  return call.answerInner({
    method: part.method,
    path,
    body: resolved.body,
    headers: part.httpHeaders,
  });
}

/** A collection answers 200 even when it refuses records. */
const fails = ({ status, body }: ApiAnswer): boolean =>
  status >= 400 ||
  (Array.isArray(body) && body.some((one) => readMember(one, 'success') === false));

function runParts(call: ApiCall, parts: readonly Part[], allOrNone: boolean): PartAnswer[] {
  const answers: PartAnswer[] = [];
  for (const part of parts) {
    const stopped = allOrNone && answers.some(fails);
    const answer = stopped ? HALTED : runPart(call, part, answers);
    answers.push({ ...answer, referenceId: part.referenceId });
  }
  return answers;
}

/** All or none of the whole holds for the collections within it, whatever they say. */
function asStrict(part: Part): Part {
  const body = readBody(part.body);
  return 'records' in body ? { ...part, body: { ...body, allOrNone: true } } : part;
}

function view({ status, body = null, location, referenceId }: PartAnswer) {
  const httpHeaders = location === undefined ? {} : { Location: location };
  return { body, httpHeaders, httpStatusCode: status, referenceId };
}

function compose(call: ApiCall): ApiAnswer {
  const allOrNone = readMember(call.body, 'allOrNone') === true;
  const parts = readParts(call);
  const keeps = (answers: readonly PartAnswer[]) => !allOrNone || !answers.some(fails);
  const { records } = call.writer.org;
  const answers = records.attempt(
    () => runParts(call, allOrNone ? parts.map(asStrict) : parts, allOrNone),
    keeps,
  );
  const kept = keeps(answers);
  const shown = answers.map((answer) =>
    kept || fails(answer) ? answer : { ...HALTED, referenceId: answer.referenceId },
  );
  return { status: 200, body: { compositeResponse: shown.map(view) } };
}

/** Several requests in one, each able to use the answers before it. */
export const compositeResources: readonly Resource[] = [
  { path: '/composite', methods: { POST: compose } },
];
