import { createHash, createHmac } from 'node:crypto';

/**
 * The twelve escapes HubSpot decodes before it hashes a URI; every other escape stays as sent.
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation
 */
const DECODED_BEFORE_HASHING: Readonly<Record<string, string>> = {
  '%3A': ':',
  '%2F': '/',
  '%3F': '?',
  '%40': '@',
  '%21': '!',
  '%24': '$',
  '%27': "'",
  '%28': '(',
  '%29': ')',
  '%2A': '*',
  '%2C': ',',
  '%3B': ';',
};

export type RequestToSign = {
  readonly clientSecret: string;
  readonly method: string;
  /** The full public URL, query included, in the order it is sent. */
  readonly url: string;
  /** The raw body as sent; empty for a request without one. */
  readonly body: string;
  /** Milliseconds since 1970, as sent in X-HubSpot-Request-Timestamp. */
  readonly timestamp: string;
};

/** The URI as HubSpot hashes it. */
export function decodeUriForSigning(url: string): string {
  return url.replaceAll(
    /%[0-9A-F]{2}/gi,
    (escape) => DECODED_BEFORE_HASHING[escape.toUpperCase()] ?? escape,
  );
}

/** HubSpot's signature v3: base64(HMAC-SHA256(secret, method + uri + body + timestamp)). */
export function signRequestV3(request: RequestToSign): string {
  const { clientSecret, method, url, body, timestamp } = request;
  return createHmac('sha256', clientSecret)
    .update(method + decodeUriForSigning(url) + body + timestamp, 'utf8')
    .digest('base64');
}

/** HubSpot's signature v1, which webhooks still carry beside v3: hex(SHA-256(secret + body)). */
export function signBodyV1(clientSecret: string, body: string): string {
  return createHash('sha256')
    .update(clientSecret + body, 'utf8')
    .digest('hex');
}
