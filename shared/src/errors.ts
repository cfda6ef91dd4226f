import { z } from 'zod';

/**
 * The error catalogue: code -> HTTP status and the sentence a person reads. `{...}` is filled with
 * the caller's own value. Every answer is a problem (RFC 9457) that repeats code and status in its
 * body, because cards see neither headers nor a reliable status. `docs/errors.md` in `backend`
 * lists the same codes; a test compares both.
 */
export const errorCatalogue = {
  input_invalid: { status: 400, sentence: 'Some values need another look: {fields}.' },
  body_unreadable: {
    status: 400,
    sentence: 'The request could not be read as JSON. Send valid JSON.',
  },
  body_too_large: { status: 413, sentence: 'The request is larger than 1 MB. Send less at once.' },
  idempotency_key_missing: {
    status: 400,
    sentence: 'Send an idempotencyKey of 8 to 128 characters with every change.',
  },
  idempotency_key_reused: {
    status: 422,
    sentence: 'This idempotencyKey was used with other values. Reload the page and try again.',
  },
  idempotency_in_progress: {
    status: 409,
    sentence: 'The same request is still being worked on. Try again in a moment.',
  },
  signature_missing: {
    status: 401,
    sentence: 'The request carries no signature of the CRM. Open the card inside the CRM.',
  },
  signature_wrong: {
    status: 401,
    sentence:
      'The signature of the request does not match. Reload the record; if it stays, an admin should check the secret of the app.',
  },
  signature_stale: {
    status: 401,
    sentence: 'The request is older than five minutes. Reload the record.',
  },
  signature_repeated: {
    status: 401,
    sentence: 'This exact request was seen before. Reload the record.',
  },
  setup_code_spent: {
    status: 410,
    sentence:
      'This sign-in is older than ten minutes, was used already, or is of another org. Connect once more.',
  },
  caller_ambiguous: {
    status: 401,
    sentence: 'The request names its caller more than once. Open the card inside the CRM.',
  },
  not_connected: {
    status: 403,
    sentence: 'This CRM account is not connected yet. An admin can connect it in the app settings.',
  },
  not_allowed: { status: 403, sentence: 'Your role may not do this. {who} can.' },
  share_link_unknown: {
    status: 404,
    sentence: 'This link is not known. Ask your partner manager for a new one.',
  },
  share_link_expired: {
    status: 410,
    sentence: 'This link ended on {date}. Ask your partner manager for a new one.',
  },
  not_found: { status: 404, sentence: 'There is no {what} "{value}" here.' },
  route_unknown: { status: 404, sentence: 'There is nothing at {path}.' },
  state_changed: {
    status: 409,
    sentence: 'Somebody was faster: {now}. Reload to see how it stands.',
  },
  action_not_possible: { status: 409, sentence: '{why}' },
  policy_invalid: {
    status: 422,
    sentence: 'The rules of engagement have {count} problems: {problems}.',
  },
  policy_flips_too_much: {
    status: 409,
    sentence:
      'These rules would turn {flips} of {of} past decisions, more than the limit of {limit}. Nothing was published. Simulate them to see which.',
  },
  crm_unavailable: {
    status: 503,
    sentence: 'The CRM does not answer right now. Nothing was changed; try again in a minute.',
  },
  crm_record_unknown: {
    status: 404,
    sentence: 'The CRM holds no {what} with the id "{value}", or the app may not read it.',
  },
  too_many_requests: {
    status: 429,
    sentence: 'Too many requests at once. Try again in {seconds} seconds.',
  },
  busy: {
    status: 503,
    sentence: 'Too much is happening on this record at once. Try again in a moment.',
  },
  unexpected: {
    status: 500,
    sentence:
      'This did not work, and it is our fault. Nothing was changed. The reference is {reference}.',
  },
} as const satisfies Record<string, { status: number; sentence: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

/** A field that was wrong: where, what was said, what to do. */
export const fieldProblem = z.strictObject({ path: z.string(), message: z.string() });

/** Body of every answer that is not a success (RFC 9457, `application/problem+json`). */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  reference: z.string(),
  fields: z.array(fieldProblem).optional(),
  retryAfterSeconds: z.int().optional(),
});
export type Problem = z.infer<typeof problem>;
