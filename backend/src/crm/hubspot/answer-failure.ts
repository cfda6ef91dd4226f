import { z } from 'zod';
import { CrmFailure } from '../crm-error.ts';

/** What is said of a failed request: the answer's status, headers and text, and whether it changes anything. */
export interface FailedAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
  readonly writes: boolean;
}

const DEFAULT_PAUSE_MS = 10_000;
const LOCKED_PAUSE_MS = 2_000;

const problem = z.object({
  message: z.string().default(''),
  category: z.string().default(''),
  errors: z
    .array(
      z.object({
        code: z.string().optional(),
        context: z.record(z.string(), z.array(z.string())).optional(),
      }),
    )
    .default([]),
});

/** Translates an answer that is no success; `detail` is the vendor's error codes, safe to log. */
export function toCrmFailure(answer: FailedAnswer, nowMs: number): CrmFailure {
  const { status, body, writes } = answer;
  const { message, category, errors } = readProblem(body);
  const codes = errors.map(({ code }) => code).filter((code) => code !== undefined);
  const detail = [String(status), category, ...new Set(codes)].filter(Boolean).join(' ');
  const fail = (error: CrmFailure['error']) => new CrmFailure(error, detail);
  const retryAfterMs = readRetryAfter(answer.retryAfter, nowMs);
  switch (status) {
    case 401:
      return fail({ kind: 'unauthorised' });
    case 404:
      return fail({ kind: 'not_found' });
    case 429:
      return fail({ kind: 'rate_limited', retryAfterMs: retryAfterMs ?? DEFAULT_PAUSE_MS });
    case 423:
      return fail({
        kind: 'unavailable',
        retryAfterMs: Math.max(retryAfterMs ?? 0, LOCKED_PAUSE_MS),
      });
    case 477:
    case 503:
      return fail({ kind: 'unavailable', ...(retryAfterMs !== null && { retryAfterMs }) });
    default:
      if (status >= 500) return fail({ kind: writes ? 'unknown_outcome' : 'unavailable' });
      return fail({ kind: 'refused', properties: namedProperties(message, errors) });
  }
}

function readProblem(body: string): z.infer<typeof problem> {
  try {
    const read = problem.safeParse(JSON.parse(body));
    if (read.success) return read.data;
  } catch {
    // not JSON: a proxy's page
  }
  return { message: '', category: '', errors: [] };
}

/** Seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function readRetryAfter(value: string | null, nowMs: number): number | null {
  if (value === null || value.trim() === '') return null;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - nowMs : seconds * 1000;
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}

/** Validation errors name the property in their context, or only inside the message's JSON. */
function namedProperties(
  message: string,
  errors: z.infer<typeof problem>['errors'],
): readonly string[] {
  const named = errors.flatMap(({ context }) => context?.['propertyName'] ?? []);
  const quoted = [...message.matchAll(/"name":"([^"]+)"/g)].map(([, name]) => name ?? '');
  return [...new Set([...named, ...quoted])];
}
