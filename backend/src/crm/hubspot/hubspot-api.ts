import { Client } from '@hubspot/api-client';
import type { z } from 'zod';
import { CrmFailure } from '../crm-error.ts';
import { toCrmFailure } from './answer-failure.ts';
import { toNetworkFailure } from '../network-failure.ts';
import type { RequestPacer } from './request-pacer.ts';
import type { AccessTokens } from '../access-tokens.ts';

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** A POST that only reads (search, batch read). */
  readonly reads?: boolean;
}

/** One account's API: sends, obeys the limits, renews the token, and believes no answer unchecked. */
export interface HubspotApi {
  /** @throws CrmFailure */
  call<Answer extends z.ZodType>(answer: Answer, request: ApiRequest): Promise<z.output<Answer>>;
}

export interface HubspotApiOptions {
  /** `https://api.hubapi.com`, or where a sandbox listens. */
  readonly apiOrigin: string;
  readonly tokens: AccessTokens;
  readonly pacer: RequestPacer;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

/** The official client with its own retries and limiter off: both ignore Retry-After. */
export function createHubspotApi(options: HubspotApiOptions): HubspotApi {
  const client = new Client({ basePath: options.apiOrigin, numberOfApiCallRetries: 0 });

  const send = async (request: ApiRequest, accessToken: string): Promise<Answered> => {
    options.pacer.takeTurn(writesTo(request) ? 'write' : 'read');
    try {
      const response = await client.apiRequest({
        method: request.method,
        path: request.path,
        headers: { Authorization: `Bearer ${accessToken}` },
        ...(request.query && { qs: request.query }),
        ...(request.body && { body: request.body }),
      });
      const retryAfter = response.headers.get('retry-after');
      return { status: response.status, retryAfter, body: await response.text() };
    } catch (error) {
      throw toNetworkFailure(error);
    }
  };

  const sendSignedIn = async (request: ApiRequest): Promise<Answered> => {
    const { accessToken } = await options.tokens.current();
    const answered = await send(request, accessToken);
    if (answered.status !== 401) return answered;
    return send(request, (await options.tokens.renew(accessToken)).accessToken);
  };

  return {
    call: async (schema, request) => {
      const answered = await sendSignedIn(request);
      if (answered.status >= 200 && answered.status < 300) return readAnswer(schema, answered);
      const failure = toCrmFailure({ ...answered, writes: writesTo(request) }, options.nowMs());
      if (failure.error.kind === 'rate_limited') options.pacer.pause(failure.error.retryAfterMs);
      throw failure;
    },
  };
}

function writesTo(request: ApiRequest): boolean {
  return request.method !== 'GET' && request.reads !== true;
}

interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

function readAnswer<Schema extends z.ZodType>(
  schema: Schema,
  { body }: Answered,
): z.output<Schema> {
  const checked = schema.safeParse(parseJson(body));
  if (checked.success) return checked.data;
  const where = checked.error.issues[0]?.path.join('.') ?? '';
  throw new CrmFailure({ kind: 'malformed' }, `an answer is not as documented at "${where}"`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
