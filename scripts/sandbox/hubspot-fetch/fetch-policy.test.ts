import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFetchPolicy } from './fetch-policy.ts';

function appFolder(fetch: readonly string[], proxy: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fetch-policy-'));
  writeFileSync(
    join(folder, 'app-hsmeta.json'),
    JSON.stringify({ config: { permittedUrls: { fetch } } }),
  );
  writeFileSync(join(folder, 'local.json'), JSON.stringify({ proxy }));
  return folder;
}

describe('the fetch policy of an app', () => {
  it('fills in the profile, and ends a bare origin with a slash', () => {
    const folder = appFolder(['${API_ORIGIN}', 'https://b.example/v1'], {
      '${API_ORIGIN}': 'http://127.0.0.1:4000',
    });
    expect(readFetchPolicy(folder, { API_ORIGIN: 'https://a.example' })).toEqual({
      permittedPrefixes: ['https://a.example/', 'https://b.example/v1'],
      localTargets: { 'https://a.example': 'http://127.0.0.1:4000' },
    });
  });

  it.each([
    ['a permitted URL without https', ['http://a.example'], {}],
    ['a variable the profile lacks', ['${NOWHERE}'], {}],
    ['a local.json key with a path', [], { 'https://a.example/v1': 'http://127.0.0.1:1' }],
  ])('refuses %s', (_title, fetch, proxy) => {
    expect(() => readFetchPolicy(appFolder(fetch, proxy), {})).toThrow();
  });
});
