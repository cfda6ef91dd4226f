import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CrmPort } from '@alongside/backend/crm/crm-port';
import { limitClient } from '@alongside/backend/crm/salesforce/limit-client';
import { createSalesforceSignIn } from '@alongside/backend/crm/salesforce/sign-in';
import { approveAccess } from '@alongside/scripts/sandbox/salesforce/approve-access';
import type { OrgControl } from '@alongside/scripts/sandbox/salesforce/control/control-org';
import type { OrgOptions } from '@alongside/scripts/sandbox/salesforce/options';
import { startSalesforceSandbox } from '@alongside/scripts/sandbox/salesforce/start-salesforce-sandbox';

const CALLBACK = 'http://localhost:4000/oauth/salesforce/callback';
const VERIFIER = 'a-secret-of-this-sign-in-that-is-long-enough-for-it';

/** A sandbox org, and our adapter signed in to it. */
export interface SandboxOrg {
  readonly crm: CrmPort;
  readonly org: OrgControl;
  readonly close: () => Promise<void>;
}

export async function openSandboxOrg(options: Partial<OrgOptions> = {}): Promise<SandboxOrg> {
  limitClient();
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'sandbox-org-'));
  const app = { clientId: 'client-1', clientSecret: 'secret-1' };
  const sandbox = await startSalesforceSandbox({
    stateFolder,
    org: options,
    app: { ...app, redirectUris: [CALLBACK] },
    port: 0,
  });
  const signIn = createSalesforceSignIn(
    { ...app, loginOrigin: sandbox.origin, redirectUri: CALLBACK },
    Date.now,
  );
  const callback = new URL(await approveAccess(signIn.consentUrl('state-1', VERIFIER)));
  const code = callback.searchParams.get('code') ?? '';
  const { tokens } = await signIn.exchangeCode(code, VERIFIER);
  return {
    crm: signIn.openWith(tokens),
    org: sandbox.control.org(),
    close: async () => {
      await sandbox.close();
      rmSync(stateFolder, { recursive: true });
    },
  };
}
