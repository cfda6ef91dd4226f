import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProductError } from '../errors.ts';
import { type SignedRequest, verifyHubspotSignature } from './verify-hubspot-signature.ts';

interface Vector {
  scheme: string;
  secret: string;
  method: string;
  uri: string;
  body: string;
  timestamp: string;
  signature: string;
}

const file = new URL(
  '../../../../tests/data/signature-vectors/webhook-signatures.json',
  import.meta.url,
);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] };
const published = vectors.find((vector) => vector.scheme === 'hubspot-v3')!;
const secret = published.secret;
const signedAt = Number(published.timestamp);
const request: SignedRequest = {
  method: published.method,
  url: published.uri,
  body: Buffer.from(published.body),
  signature: published.signature,
  timestamp: published.timestamp,
};

/** The code of the refusal, or `accepted`. */
function judge(change: Partial<SignedRequest>, nowMs = signedAt): string {
  try {
    verifyHubspotSignature({ ...request, ...change }, secret, nowMs);
    return 'accepted';
  } catch (error) {
    if (error instanceof ProductError) return error.code;
    throw error;
  }
}

test.each<[string, Partial<SignedRequest>, number, string]>([
  ['the published vector', {}, 0, 'accepted'],
  ['299 s later', {}, 299_000, 'accepted'],
  ['exactly 5 minutes later', {}, 300_000, 'accepted'],
  ['a moment more than 5 minutes later', {}, 300_001, 'signature_stale'],
  ['a clock that is a minute behind', {}, -60_000, 'accepted'],
  ['a clock that is more than a minute behind', {}, -60_001, 'signature_stale'],
  ['no signature', { signature: undefined }, 0, 'signature_missing'],
  ['an empty signature', { signature: '' }, 0, 'signature_missing'],
  ['a short signature', { signature: 'K36dawei' }, 0, 'signature_wrong'],
  ['no timestamp', { timestamp: undefined }, 0, 'signature_missing'],
  ['a timestamp that is no number', { timestamp: 'NaN' }, 0, 'signature_wrong'],
  ['a timestamp in scientific notation', { timestamp: '1.69365756e12' }, 0, 'signature_wrong'],
  ['another timestamp', { timestamp: '1693657560001' }, 0, 'signature_wrong'],
  ['another method', { method: 'PUT' }, 0, 'signature_wrong'],
  ['another path', { url: `${published.uri}x` }, 0, 'signature_wrong'],
  ['an empty body', { body: Buffer.alloc(0) }, 0, 'signature_wrong'],
])('%s', (_title, change, laterMs, outcome) => {
  expect(judge(change, signedAt + laterMs)).toBe(outcome);
});

test('one changed bit of the body or of the signature is refused', () => {
  const bit = fc.integer({ min: 0, max: 7 });
  fc.assert(
    fc.property(fc.nat(request.body.length - 1), bit, (at, shift) => {
      const body = Buffer.from(request.body);
      body[at] = body[at]! ^ (1 << shift);
      expect(judge({ body })).toBe('signature_wrong');
    }),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (signature) => {
      fc.pre(signature !== request.signature);
      expect(judge({ signature })).toBe('signature_wrong');
    }),
  );
});

const sign = (uri: string): string =>
  createHmac('sha256', secret).update(`GET${uri}${published.timestamp}`).digest('base64');

test.each([
  ['%3A%2F%3F%40%21%24%27%28%29%2A%2C%3B', ":/?@!$'()*,;"],
  ['%3a%2f%40', ':/@'],
  ['%20%26%2B%3D%25', '%20%26%2B%3D%25'],
  ['%C3%A9', '%C3%A9'],
  ['%2540', '%2540'],
])('of the escapes in %s, twelve are undone before hashing', (sent, hashed) => {
  const url = `https://a.example/v1?q=${sent}`;
  const signature = sign(`https://a.example/v1?q=${hashed}`);
  const body = Buffer.alloc(0);
  expect(judge({ method: 'GET', url, body, signature })).toBe('accepted');
});

test('reordered parameters are refused', () => {
  const signature = sign('https://a.example/v1?userId=1&portalId=2');
  const url = 'https://a.example/v1?portalId=2&userId=1';
  expect(judge({ method: 'GET', url, body: Buffer.alloc(0), signature })).toBe('signature_wrong');
});
