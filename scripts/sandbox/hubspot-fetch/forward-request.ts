import { signRequestV3 } from '../hubspot/sign-request.ts';
import {
  type CheckedRequest,
  type FetchAnswer,
  MAX_PAYLOAD_BYTES,
  refusal,
} from './check-fetch-request.ts';
import { readLimited } from './read-limited.ts';

export interface Forwarding {
  readonly request: CheckedRequest;
  /** What the signature covers: the public address with the caller's parameters. */
  readonly publicUrl: string;
  /** Where it is really sent. */
  readonly target: string;
  readonly clientSecret: string;
  readonly now: () => number;
}

function buildHeaders({ request, publicUrl, clientSecret, now }: Forwarding) {
  const { authorization, method, payload } = request;
  const timestamp = String(now());
  return {
    ...(payload && { 'content-type': 'application/json' }),
    ...(authorization !== undefined && { authorization }),
    'X-HubSpot-Request-Timestamp': timestamp,
    'X-HubSpot-Signature-v3': signRequestV3({
      clientSecret,
      method,
      url: publicUrl,
      body: payload,
      timestamp,
    }),
  };
}

interface Attempt {
  readonly answer: FetchAnswer;
  /** Whether HubSpot would try again: after a 5xx of the backend or a broken connection. */
  readonly isRetryable: boolean;
}

const final = (answer: FetchAnswer): Attempt => ({ answer, isRetryable: false });

async function sendOnce(forwarding: Forwarding, signal: AbortSignal): Promise<Attempt> {
  const { method, payload } = forwarding.request;
  const response = await fetch(forwarding.target, {
    method,
    headers: buildHeaders(forwarding),
    body: payload || null,
    redirect: 'manual',
    signal,
  });
  const { status } = response;
  if (status >= 300 && status < 400) {
    return final(refusal(502, 'The backend answered with a redirect, which is not followed'));
  }
  const body = await readLimited(response, MAX_PAYLOAD_BYTES);
  if (body === undefined) return final(refusal(502, 'Response over 1 MB'));
  return { answer: { status, body }, isRetryable: status >= 500 };
}

function failure(error: unknown): Attempt {
  return error instanceof Error && error.name === 'TimeoutError'
    ? final(refusal(504, 'Gateway took too long to respond'))
    : {
        answer: refusal(502, `The backend could not be reached: ${String(error)}`),
        isRetryable: true,
      };
}

/**
 * Sends a request and, after a 5xx or a connection failure, once more: newly signed, and within
 * the same time limit. Status and body come back; headers do not.
 */
export async function forwardRequest(forwarding: Forwarding): Promise<FetchAnswer> {
  const signal = AbortSignal.timeout(forwarding.request.timeoutMs);
  const first = await sendOnce(forwarding, signal).catch(failure);
  if (!first.isRetryable) return first.answer;
  const second = await sendOnce(forwarding, signal).catch(failure);
  return second.answer;
}
