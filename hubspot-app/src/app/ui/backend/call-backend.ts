import { hubspot } from '@hubspot/ui-extensions';
import { toBackendError } from './backend-error.ts';
import { buildUrl, type Query } from './build-url.ts';
import { readAnswer } from './read-answer.ts';

/** HubSpot ends a call after this many milliseconds, its own single retry included. */
const TIMEOUT = 15_000;

export type Input = Readonly<
  Record<string, string | number | boolean | readonly string[] | Readonly<Record<string, string>>>
>;

/** The reader for whom words, dates and money are made. */
export interface Reader {
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
}

/** The two ways to reach the backend. Both throw only `BackendError`. */
export interface Backend {
  read<T>(path: string, query?: Query): Promise<T>;
  write<T>(path: string, input: Input): Promise<T>;
}

/** `hubspot.fetch` with the reader added to every call, and failures made one kind of error. */
export function createBackend(origin: string, reader: Reader): Backend {
  async function call<T>(url: string, options: Parameters<typeof hubspot.fetch>[1]): Promise<T> {
    try {
      return await readAnswer<T>(await hubspot.fetch(url, { timeout: TIMEOUT, ...options }));
    } catch (error) {
      throw toBackendError(error);
    }
  }
  return {
    read: (path, query) => call(buildUrl(origin, path, { ...query, ...reader }), { method: 'GET' }),
    write: (path, input) =>
      call(buildUrl(origin, path, { ...reader }), { method: 'POST', body: { ...input } }),
  };
}
