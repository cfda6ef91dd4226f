import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approveInstall } from './approve-install.ts';
import { startHubspotSandbox } from './start-hubspot-sandbox.ts';
import { TEST_APP } from './testing/test-portal.ts';

let sandbox: Awaited<ReturnType<typeof startHubspotSandbox>>;
beforeEach(async () => {
  const stateFolder = mkdtempSync(join(tmpdir(), 'hubspot-sandbox-'));
  sandbox = await startHubspotSandbox({ stateFolder, app: TEST_APP, port: 0 });
});
afterEach(() => sandbox.close());

const installUrl = (scope: string) => {
  const [redirectUri = ''] = TEST_APP.redirectUris;
  const query = { client_id: TEST_APP.clientId, redirect_uri: redirectUri, scope, state: 's1' };
  return `${sandbox.origin}/oauth/authorize?${new URLSearchParams(query).toString()}`;
};

describe('approveInstall', () => {
  it('agrees as a super admin and brings the callback URL', async () => {
    const callback = new URL(await approveInstall(installUrl(TEST_APP.scopes.join(' '))));
    expect(callback.href).toContain(TEST_APP.redirectUris[0]);
    expect(callback.searchParams.get('state')).toBe('s1');
  });

  it('says why it could not', async () => {
    await expect(approveInstall(installUrl('oauth'))).rejects.toThrow('does not ask for scopes');
  });
});

describe('a started sandbox', () => {
  it('takes a request that says JSON and has no body', async () => {
    const response = await fetch(`${sandbox.origin}/appinstalls/2026-03/external-install`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(401);
  });

  it('ends while a request hangs', async () => {
    await fetch(`${sandbox.origin}/__sandbox/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'hang' }),
    });
    const hanging = fetch(`${sandbox.origin}/crm/owners/2026-03`).catch((error) => error);
    const faults = async () => (await fetch(`${sandbox.origin}/__sandbox/faults`)).json();
    await expect.poll(faults).toEqual({ faults: [] });
    await sandbox.close();
    expect(await hanging).toBeInstanceOf(TypeError);
  });
});
