import type { FetchPolicy } from './fetch-policy.ts';

/** What a card hands to `hubspot.fetch`. */
export interface CardRequest {
  readonly url: string;
  readonly method?: string | undefined;
  /** Milliseconds; 15,000 unless told, at most 120,000. */
  readonly timeout?: number | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface FetchAnswer {
  readonly status: number;
  readonly body: string;
}

export interface CheckedRequest {
  readonly url: URL;
  readonly method: string;
  /** The JSON text that is signed and sent; empty without a body. */
  readonly payload: string;
  readonly timeoutMs: number;
  readonly authorization: string | undefined;
}

/** 1 MB, both ways. https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/fetching-data */
export const MAX_PAYLOAD_BYTES = 1_000_000;
export const DEFAULT_TIMEOUT_MS = 15_000;
export const MAX_TIMEOUT_MS = 120_000;

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

export const refusal = (status: number, message: string): FetchAnswer => ({
  status,
  body: JSON.stringify({ status: 'error', message }),
});

export const isRefusal = (checked: CheckedRequest | FetchAnswer): checked is FetchAnswer =>
  'status' in checked;

function refuseAddress(address: string, policy: FetchPolicy): FetchAnswer | undefined {
  if (!URL.canParse(address)) return refusal(400, `${address} is not an absolute URL`);
  const url = new URL(address);
  if (url.protocol !== 'https:') return refusal(400, `Only https is allowed, not ${address}`);
  if (!policy.permittedPrefixes.some((prefix) => url.href.startsWith(prefix))) {
    return refusal(403, `${url.origin}${url.pathname} is not in the app's permittedUrls.fetch`);
  }
  return undefined;
}

function refuseContent(request: CardRequest, method: string): FetchAnswer | undefined {
  if (!METHODS.has(method)) return refusal(400, `${method} is not an allowed method`);
  const names = Object.keys(request.headers ?? {});
  if (names.some((name) => name.toLowerCase() !== 'authorization')) {
    return refusal(400, "Only 'Authorization' header is allowed");
  }
  const { body } = request;
  if (body === undefined) return undefined;
  if (method === 'GET') return refusal(400, 'A GET request has no body');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return refusal(400, 'The body must be a JSON object');
  }
  return undefined;
}

/** HubSpot's rules for what may leave a card, before anything is sent. */
export function checkFetchRequest(
  request: CardRequest,
  policy: FetchPolicy,
): CheckedRequest | FetchAnswer {
  const method = (request.method ?? 'GET').toUpperCase();
  const refused = refuseAddress(request.url, policy) ?? refuseContent(request, method);
  if (refused) return refused;
  const payload = request.body === undefined ? '' : JSON.stringify(request.body);
  if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES) return refusal(413, 'Request over 1 MB');
  const [authorization] = Object.values(request.headers ?? {});
  return {
    url: new URL(request.url),
    method,
    payload,
    timeoutMs: Math.min(request.timeout ?? DEFAULT_TIMEOUT_MS, MAX_TIMEOUT_MS),
    authorization,
  };
}
