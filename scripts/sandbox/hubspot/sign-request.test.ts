import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeUriForSigning, signBodyV1, signRequestV3 } from './sign-request.ts';

type Vector = {
  id: string;
  scheme: string;
  secret: string;
  method: string;
  uri: string;
  body: string;
  timestamp: string;
  signature: string;
};

const file = join(
  import.meta.dirname,
  '../../../tests/data/signature-vectors/webhook-signatures.json',
);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] };
const of = (scheme: string) => vectors.filter((vector) => vector.scheme === scheme);

describe('signRequestV3', () => {
  it.each(of('hubspot-v3'))('gives the published signature of $id', (vector) => {
    const { secret: clientSecret, method, uri: url, body, timestamp } = vector;
    const signed = signRequestV3({ clientSecret, method, url, body, timestamp });
    expect(signed).toBe(vector.signature);
  });

  it.each([
    ['?email=ada%40x.example', '?email=ada@x.example'],
    ['?a=%3A%2F%3F%40%21%24%27%28%29%2A%2C%3B', "?a=:/?@!$'()*,;"],
    ['?a=%3a%2f', '?a=:/'],
    ['?a=%20%26%2B%3D%25', '?a=%20%26%2B%3D%25'],
    ['?a=%2540', '?a=%2540'],
  ])('hashes %s as %s', (sent, hashed) => {
    expect(decodeUriForSigning(`https://x.example/v1${sent}`)).toBe(
      `https://x.example/v1${hashed}`,
    );
  });
});

describe('signBodyV1', () => {
  it.each(of('hubspot-v1'))('gives the published signature of $id', (vector) => {
    expect(signBodyV1(vector.secret, vector.body)).toBe(vector.signature);
  });
});
