import { describe, expect, it } from 'vitest';
import { type CardRequest, checkFetchRequest } from './check-fetch-request.ts';

const policy = { permittedPrefixes: ['https://api.example.com/'], localTargets: {} };
const url = 'https://api.example.com/v1/card';

const refused: readonly [title: string, request: CardRequest, status: number][] = [
  ['plain http', { url: 'http://api.example.com/v1/card' }, 400],
  ['a relative address', { url: '/v1/card' }, 400],
  ['another origin', { url: 'https://other.example.com/v1/card' }, 403],
  ['an origin that only begins alike', { url: 'https://api.example.com.evil.example/' }, 403],
  ['a user name that looks like the origin', { url: 'https://api.example.com@evil.example/' }, 403],
  ['a port that is not permitted', { url: 'https://api.example.com:8443/v1/card' }, 403],
  ['a header of its own', { url, headers: { 'X-Tenant': '1' } }, 400],
  ['a header beside Authorization', { url, headers: { Authorization: 'x', accept: 'y' } }, 400],
  ['a method HubSpot does not know', { url, method: 'TRACE' }, 400],
  ['a GET with a body', { url, body: { a: 1 } }, 400],
  ['a body that is text', { url, method: 'POST', body: 'text' }, 400],
  ['a body that is a list', { url, method: 'POST', body: [1] }, 400],
  ['a body over 1 MB', { url, method: 'POST', body: { text: 'ä'.repeat(500_001) } }, 413],
];

describe('what a card may send', () => {
  it.each(refused)('refuses %s', (_title, request, status) => {
    expect(checkFetchRequest(request, policy)).toMatchObject({ status });
  });

  it('takes defaults, and caps the time limit at two minutes', () => {
    expect(checkFetchRequest({ url }, policy)).toMatchObject({
      method: 'GET',
      payload: '',
      timeoutMs: 15_000,
    });
    expect(checkFetchRequest({ url, timeout: 600_000 }, policy)).toMatchObject({
      timeoutMs: 120_000,
    });
  });

  it('lets Authorization through in any spelling', () => {
    const request = { url, headers: { AUTHORIZATION: 'Bearer x' } };
    expect(checkFetchRequest(request, policy)).toMatchObject({ authorization: 'Bearer x' });
  });
});
