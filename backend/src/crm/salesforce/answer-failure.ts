import { z } from 'zod';
import { CrmFailure, type CrmError } from '../crm-error.ts';

/** What is said of a failed request: its status, its parsed body, and whether it changes anything. */
export interface FailedAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly writes: boolean;
}

/** A row that somebody else is changing is free again within seconds. */
const LOCKED_PAUSE_MS = 2_000;
/** Too many requests at once: over as soon as some of them are answered. */
const CONCURRENT_PAUSE_MS = 10_000;
/** The org's calls of any 24 hours are used up; some come back all the time. */
const DAILY_PAUSE_MS = 15 * 60_000;

const problems = z.array(
  z.object({
    errorCode: z.string(),
    message: z.string().default(''),
    fields: z.array(z.string()).default([]),
  }),
);
type Problems = z.infer<typeof problems>;

/** Codes whose meaning is not their status. https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm */
const meanings: Readonly<Record<string, (found: Problems) => CrmError>> = {
  INVALID_SESSION_ID: () => ({ kind: 'unauthorised' }),
  NOT_FOUND: () => ({ kind: 'not_found' }),
  ENTITY_IS_DELETED: () => ({ kind: 'not_found' }),
  MALFORMED_ID: () => ({ kind: 'not_found' }),
  REQUEST_LIMIT_EXCEEDED: (found) => ({
    kind: 'rate_limited',
    retryAfterMs: found.some(({ message }) => /concurrent/i.test(message))
      ? CONCURRENT_PAUSE_MS
      : DAILY_PAUSE_MS,
  }),
  UNABLE_TO_LOCK_ROW: () => ({ kind: 'unavailable', retryAfterMs: LOCKED_PAUSE_MS }),
  SERVER_UNAVAILABLE: () => ({ kind: 'unavailable' }),
  QUERY_TIMEOUT: () => ({ kind: 'unavailable' }),
};

/** Translates an answer that is no success; the message is the vendor's error codes, safe to log. */
export function toCrmFailure({ status, body, writes }: FailedAnswer): CrmFailure {
  const read = problems.safeParse(body);
  const found = read.success ? read.data : [];
  const codes = [...new Set(found.map(({ errorCode }) => errorCode))];
  const detail = [String(status), ...codes].join(' ');
  const meaning = codes.map((code) => meanings[code]).find((one) => one !== undefined);
  return new CrmFailure(meaning?.(found) ?? byStatus(status, found, writes), detail);
}

function byStatus(status: number, found: Problems, writes: boolean): CrmError {
  if (status === 401) return { kind: 'unauthorised' };
  if (status === 404) return { kind: 'not_found' };
  if (status === 503) return { kind: 'unavailable' };
  if (status >= 500) return { kind: writes ? 'unknown_outcome' : 'unavailable' };
  return { kind: 'refused', properties: namedFields(found) };
}

/** Most refusals list their fields; these name them only in their sentence. */
const IN_SENTENCE = /duplicate value found: (\w+) |No such column '(\w+)'/;

function namedFields(found: Problems): readonly string[] {
  const names = found.flatMap(({ fields, message }) => {
    const [, duplicate, unknown] = IN_SENTENCE.exec(message) ?? [];
    return [...fields, duplicate, unknown];
  });
  return [...new Set(names.filter((name) => name !== undefined))];
}
