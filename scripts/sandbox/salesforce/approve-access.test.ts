import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { approveAccess } from './approve-access.ts';
import { startSalesforceSandbox } from './start-salesforce-sandbox.ts';
import { AUTHORIZE, CALLBACK, TEST_APP } from './testing/test-org.ts';

const stateFolder = mkdtempSync(join(tmpdir(), 'salesforce-sandbox-'));
const sandbox = await startSalesforceSandbox({ stateFolder, app: TEST_APP, port: 0 });
afterAll(async () => {
  await sandbox.close();
  rmSync(stateFolder, { recursive: true });
});

const authorizeUrl = (changes: Record<string, string> = {}) =>
  `${sandbox.origin}/services/oauth2/authorize?${new URLSearchParams({ ...AUTHORIZE, ...changes }).toString()}`;

it('agrees as an administrator and brings code and state back', async () => {
  const callback = new URL(await approveAccess(authorizeUrl({ state: 's&1' })));
  expect(callback.origin + callback.pathname).toBe(CALLBACK);
  expect(callback.searchParams.get('code')).toBeTruthy();
  expect(callback.searchParams.get('state')).toBe('s&1');
});

it('agrees in another org when it is named', async () => {
  const { id } = sandbox.control.createOrg({ name: 'Second' });
  const callback = new URL(await approveAccess(authorizeUrl(), { orgId: id }));
  expect(callback.searchParams.get('code')).toBeTruthy();
});

it('says why the sandbox refuses', async () => {
  await expect(approveAccess(authorizeUrl({ client_id: 'other' }))).rejects.toThrow(
    'invalid_client_id',
  );
});
