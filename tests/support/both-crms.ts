import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inviteAccount } from '@alongside/shared/contracts/installation/invite-account';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { approveAccess } from '@alongside/scripts/sandbox/salesforce/approve-access';
import type { SandboxControl } from '@alongside/scripts/sandbox/salesforce/control/create-control';
import { joinByPage } from '@alongside/scripts/start/join-by-page';
import { startSalesforceSandbox } from '@alongside/scripts/sandbox/salesforce/start-salesforce-sandbox';
import { type ConnectedPortal, openPortal } from './connected-portal.ts';

interface Page {
  readonly status: number;
  readonly text: string;
}

/** The whole backend, joined as in production, beside both sandbox CRMs. */
export interface BothCrms {
  readonly portal: ConnectedPortal;
  /** What people do at the screens of the orgs. */
  readonly salesforce: SandboxControl;
  /** Goes from an install address or a link through the consent page of an org, the first unless named. */
  signIn(address: string, orgId?: string): Promise<Page>;
  /** Says yes on the page that asks whether the account shall join. */
  agree(asked: Page): Promise<Page>;
  /** A link by which an org joins the programme that was there first. */
  invite(): Promise<string>;
  /** The org joins the portal's programme. */
  join(): Promise<void>;
  close(): Promise<void>;
}

const DOOR = '/oauth/salesforce';

export async function openBothCrms(databaseUrl: string): Promise<BothCrms> {
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'both-crms-'));
  const app = { clientId: 'client-2', clientSecret: 'secret-2' };
  const sandboxes: Awaited<ReturnType<typeof startSalesforceSandbox>>[] = [];
  const portal = await openPortal(databaseUrl, async (origin) => {
    const redirectUris = [`${origin}${DOOR}/callback`];
    const all = { stateFolder, port: 0, app: { ...app, redirectUris } };
    const started = await startSalesforceSandbox(all);
    sandboxes.push(started);
    return { ...app, loginOrigin: started.origin, sandboxLoginOrigin: started.origin };
  });
  const [sandbox] = sandboxes;
  const { database, dispatch } = portal.product;

  const signIn = async (address: string, orgId?: string): Promise<Page> => {
    const start = await fetch(address, { redirect: 'manual' });
    const consent = start.headers.get('location');
    if (consent === null) return read(start);
    return read(await fetch(await approveAccess(consent, orgId === undefined ? {} : { orgId })));
  };
  const agree = async (asked: Page): Promise<Page> =>
    read(await joinByPage(portal.origin, asked.text));
  const invite = async (): Promise<string> => {
    const [tenant] = await listTenants(database);
    const actor = { kind: 'system', tenantId: tenant!.tenantId, origin: 'operator' } as const;
    const input = { crm: 'salesforce', idempotencyKey: `invite-${crypto.randomUUID()}` };
    return (await dispatch(inviteAccount, actor, input, { requestId: 'invite' })).url;
  };
  return {
    portal,
    salesforce: sandbox!.control,
    signIn,
    agree,
    invite,
    join: async () => {
      const end = await agree(await signIn(await invite()));
      if (end.status !== 200) throw new Error(end.text);
    },
    close: async () => {
      await portal.close();
      await sandbox!.close();
      rmSync(stateFolder, { recursive: true });
    },
  };
}

async function read(answer: Response): Promise<Page> {
  return { status: answer.status, text: await answer.text() };
}
