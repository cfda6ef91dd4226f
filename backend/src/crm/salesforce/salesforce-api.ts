import { Transport } from 'jsforce/lib/transport.js';
import type { z } from 'zod';
import type { Access, AccessTokens } from '../access-tokens.ts';
import { CrmFailure } from '../crm-error.ts';
import { toNetworkFailure } from '../network-failure.ts';
import { toCrmFailure } from './answer-failure.ts';
import { queryPage } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { parseExact } from './exact-json.ts';
import type { UsageGuard } from './usage-guard.ts';

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** True for a reading that nobody waits for: it leaves the last of the day's calls to people. */
  readonly canWait?: boolean;
}

interface QueryOptions {
  /** Deleted rows too. */
  readonly deleted?: boolean;
  readonly canWait?: boolean;
}

/** One org's API: sends, renews the token once, and believes no answer unchecked. */
export interface SalesforceApi {
  /** @throws CrmFailure */
  call<Answer extends z.ZodType>(answer: Answer, request: ApiRequest): Promise<z.output<Answer>>;
  /** All rows of a query, page by page. @throws CrmFailure */
  query<Row extends z.ZodType>(
    row: Row,
    soql: string,
    options?: QueryOptions,
  ): Promise<readonly z.output<Row>[]>;
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/**
 * On the client's transport only: its session keeps the old refresh token when tokens rotate, and
 * its reading of JSON makes floats of amounts.
 */
export function createSalesforceApi(tokens: AccessTokens, usage: UsageGuard): SalesforceApi {
  const transport = new Transport();

  const send = async (request: ApiRequest, access: Access): Promise<Answered> => {
    usage.takeTurn(request.method === 'GET' && request.canWait !== true ? 'read' : 'write');
    const url = new URL(request.path, originOf(access)).href;
    const headers = {
      Authorization: `Bearer ${access.accessToken}`,
      ...(request.body && { 'content-type': 'application/json' }),
    };
    const body = request.body && { body: JSON.stringify(request.body) };
    try {
      const { method } = request;
      const answer = await transport.httpRequest({ method, url, headers, ...body });
      usage.note(answer.headers['sforce-limit-info']);
      return { status: answer.statusCode, body: parseExact(answer.body) };
    } catch (error) {
      throw toNetworkFailure(error);
    }
  };

  const sendSignedIn = async (request: ApiRequest): Promise<Answered> => {
    const access = await tokens.current();
    const answered = await send(request, access);
    if (answered.status !== 401) return answered;
    return send(request, await tokens.renew(access.accessToken));
  };

  const call: SalesforceApi['call'] = async (schema, request) => {
    const answered = await sendSignedIn(request);
    if (answered.status >= 200 && answered.status < 300) return believe(schema, answered.body);
    throw toCrmFailure({ ...answered, writes: request.method !== 'GET' });
  };

  return {
    call,
    query: async (row, soql, { deleted = false, canWait = false } = {}) => {
      const found: z.output<typeof row>[] = [];
      let path: string | undefined = apiPaths[deleted ? 'queryAll' : 'query'](soql);
      while (path !== undefined) {
        const page: z.output<typeof queryPage> = await call(queryPage, {
          method: 'GET',
          path,
          canWait,
        });
        found.push(...page.records.map((record) => believe(row, record)));
        path = page.done ? undefined : page.nextRecordsUrl;
      }
      return found;
    },
  };
}

/** Checks an answer, or a part of one. @throws CrmFailure `malformed` */
export function believe<Schema extends z.ZodType>(
  schema: Schema,
  answer: unknown,
): z.output<Schema> {
  const checked = schema.safeParse(answer);
  if (checked.success) return checked.data;
  const where = checked.error.issues[0]?.path.join('.') ?? '';
  throw new CrmFailure({ kind: 'malformed' }, `an answer is not as documented at "${where}"`);
}

function originOf({ apiOrigin }: Access): string {
  if (apiOrigin !== undefined) return apiOrigin;
  throw new CrmFailure({ kind: 'malformed' }, "the org's own address is not known");
}
