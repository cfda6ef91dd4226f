import type { z } from 'zod';
import type { AccessTokens } from '../access-tokens.ts';
import { CrmFailure } from '../crm-error.ts';
import { toCrmFailure } from './answer-failure.ts';
import { queryPage } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { parseExact } from './exact-json.ts';
import { type Answered, type ApiRequest, createSender } from './send-request.ts';
import type { UsageGuard } from './usage-guard.ts';

interface QueryOptions {
  /** Deleted rows too. */
  readonly deleted?: boolean;
  readonly canWait?: boolean;
}

interface QueryPage<Row> {
  /** Of all pages together. */
  readonly totalSize: number;
  readonly rows: readonly Row[];
}

/** One org's API: believes no answer unchecked. */
export interface SalesforceApi {
  /** @throws CrmFailure */
  call<Answer extends z.ZodType>(answer: Answer, request: ApiRequest): Promise<z.output<Answer>>;
  /** An answer that is no JSON. @throws CrmFailure */
  download(request: ApiRequest): Promise<Answered>;
  /** The rows of a query as they come. @throws CrmFailure */
  pages<Row extends z.ZodType>(
    row: Row,
    soql: string,
    options?: QueryOptions,
  ): AsyncIterable<QueryPage<z.output<Row>>>;
  /** All rows of a query, page by page. @throws CrmFailure */
  query<Row extends z.ZodType>(
    row: Row,
    soql: string,
    options?: QueryOptions,
  ): Promise<readonly z.output<Row>[]>;
}

export function createSalesforceApi(tokens: AccessTokens, usage: UsageGuard): SalesforceApi {
  const send = createSender(tokens, usage);

  const download: SalesforceApi['download'] = async (request) => {
    const answered = await send(request);
    const { status, text } = answered;
    if (status >= 200 && status < 300) return answered;
    throw toCrmFailure({ status, body: parseExact(text), writes: request.method !== 'GET' });
  };

  const call: SalesforceApi['call'] = async (schema, request) =>
    believe(schema, parseExact((await download(request)).text));

  const pages: SalesforceApi['pages'] = async function* (row, soql, options = {}) {
    const { deleted = false, canWait = false } = options;
    let path: string | undefined = apiPaths[deleted ? 'queryAll' : 'query'](soql);
    while (path !== undefined) {
      const request: ApiRequest = { method: 'GET', path, canWait };
      const page: z.output<typeof queryPage> = await call(queryPage, request);
      const rows = page.records.map((record) => believe(row, record));
      yield { totalSize: page.totalSize, rows };
      path = page.done ? undefined : page.nextRecordsUrl;
    }
  };

  return {
    call,
    download,
    pages,
    query: async (row, soql, options) => {
      const found: z.output<typeof row>[] = [];
      for await (const { rows } of pages(row, soql, options)) found.push(...rows);
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
