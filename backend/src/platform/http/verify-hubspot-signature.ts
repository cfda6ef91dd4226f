import { createHmac, timingSafeEqual } from 'node:crypto';
import { ProductError } from '../errors.ts';

const OLDEST_MS = 5 * 60 * 1000;
const FARTHEST_AHEAD_MS = 60 * 1000;

/** The only escapes that are undone before hashing; all others stay as they were sent. */
const UNESCAPED = new Map([
  ['%3A', ':'],
  ['%2F', '/'],
  ['%3F', '?'],
  ['%40', '@'],
  ['%21', '!'],
  ['%24', '$'],
  ['%27', "'"],
  ['%28', '('],
  ['%29', ')'],
  ['%2A', '*'],
  ['%2C', ','],
  ['%3B', ';'],
]);

/** A request as it reached us. */
export interface SignedRequest {
  readonly method: string;
  /** Our configured origin and the raw path and query: headers are not trusted with it. */
  readonly url: string;
  /** The bytes as sent; empty for GET. */
  readonly body: Buffer;
  readonly signature: string | undefined;
  /** Milliseconds since 1970, as sent. */
  readonly timestamp: string | undefined;
}

/**
 * Checks HubSpot's signature v3: base64(HMAC-SHA256(secret, method + URI + body + timestamp)).
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation
 *
 * @param nowMs milliseconds since 1970
 * @throws {ProductError} `signature_missing`, `signature_stale` (older than 5 minutes, or more than
 *   a minute ahead), `signature_wrong`
 */
export function verifyHubspotSignature(
  request: SignedRequest,
  clientSecret: string,
  nowMs: number,
): void {
  const { signature, timestamp } = request;
  if (!signature || !timestamp) throw new ProductError('signature_missing');
  if (!/^\d{1,15}$/.test(timestamp)) throw new ProductError('signature_wrong');
  const ageMs = nowMs - Number(timestamp);
  if (ageMs > OLDEST_MS || ageMs < -FARTHEST_AHEAD_MS) throw new ProductError('signature_stale');
  const expected = createHmac('sha256', clientSecret)
    .update(request.method + unescape(request.url))
    .update(request.body)
    .update(timestamp)
    .digest('base64');
  if (!equal(expected, signature)) throw new ProductError('signature_wrong');
}

function unescape(url: string): string {
  return url.replace(/%[0-9a-f]{2}/gi, (code) => UNESCAPED.get(code.toUpperCase()) ?? code);
}

function equal(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
