import type { Writer } from '../records/write-record.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** A request below `/services/data/vXX.X`, whether it came alone or inside a composite one. */
export type InnerRequest = {
  readonly method: string;
  /** With its query, without `/services/data/vXX.X`. */
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

export type ApiAnswer = {
  readonly status: number;
  readonly body?: unknown;
  readonly location?: string;
  /** For what is no JSON, or says more than its body. */
  readonly headers?: Readonly<Record<string, string>>;
};

export type ApiCall = {
  readonly writer: Writer;
  /** Such as `v67.0`; addresses in answers bear it. */
  readonly version: string;
  /** Names in the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: InnerRequest['headers'];
  /** Answers a request inside this one; refusals are answers too. */
  readonly answerInner: (request: InnerRequest) => ApiAnswer;
};

/** A path such as `/sobjects/:type/:id` with what each method does there. */
export type Resource = {
  readonly path: string;
  readonly methods: Partial<Record<Method, (call: ApiCall) => ApiAnswer>>;
};

/** One member of a body; undefined when the body is no object. */
export function readMember(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null) return undefined;
  return (body as Record<string, unknown>)[name];
}

/** @throws never; a body that is no object is read as an empty one. */
export function readBody(body: unknown): Readonly<Record<string, unknown>> {
  const plain = typeof body === 'object' && body !== null && !Array.isArray(body);
  return plain ? (body as Record<string, unknown>) : {};
}

/** `a,b` as its parts; undefined when the parameter is not there. */
export const splitNames = (value: string | null): string[] | undefined =>
  value === null ? undefined : value.split(',').map((name) => name.trim());
