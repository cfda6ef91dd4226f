import type { CrmSignIn, SignedIn } from '../crm/sign-in-port.ts';
import { appendAudit } from '../platform/audit/append-audit.ts';
import { noteAllProjections } from '../crm-sync/projection-store.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type {
  Database,
  SystemTransaction,
  TenantTransaction,
} from '../platform/database/database.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import type { CallingAccount } from '../platform/http/caller-store.ts';
import { newId } from '../platform/ids.ts';
import type { Sealer } from '../platform/secrets/seal.ts';
import { findVersionAt, insertPolicy } from '../policy/policy-store.ts';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import { defaultPolicy } from '../rules/policy/default-policy.ts';
import {
  findAccount,
  insertTenant,
  lockAccount,
  retryParked,
  saveInstallation,
  saveProvisioned,
} from './connect-store.ts';
import { adoptRoles, makeAdmin, saveCrmUsers } from './crm-user-store.ts';
import type { Invitation } from './join/join-link.ts';
import { joinProgramme } from './join/join-programme.ts';
import { issueSetupCode } from './org-key/setup-code.ts';
import { sealTokens } from './token-vault.ts';

export interface ConnectServices {
  readonly database: Database;
  readonly clock: Clock;
  readonly sealer: Sealer;
}

/** What came back from a consent page, with the secret of the sign-in it belongs to. */
export interface ConsentCode {
  readonly code: string;
  readonly verifier: string | null;
  /** Whose programme the account shall join; null when nobody invited it. */
  readonly invited: Invitation | null;
}

/** What a person is told who connected an account. */
export interface ConnectedPlace {
  readonly name: string;
  /** Where to go on inside the account; null when nothing is left to do there. */
  readonly setupPage: string | null;
}

/**
 * Connects the account a consent code stands for: a new account becomes a new tenant with the
 * default rules, or joins the one that invited it; a known one is renewed. Then its people are taken
 * over, whoever connected becomes admin, and our properties are made. Every step may be repeated.
 *
 * @throws {CrmFailure} what the CRM said; what was stored before stays and is completed next time
 * @throws {ProductError} as `joinProgramme`; nothing is stored then
 */
export async function connectAccount(
  services: ConnectServices,
  signIn: CrmSignIn,
  { code, verifier, invited }: ConsentCode,
): Promise<ConnectedPlace> {
  const signedIn = await signIn.exchangeCode(code, verifier);
  const caller = await storeAccount(services, signIn.kind, signedIn, invited);
  const crm = signIn.openWith(signedIn.tokens);
  const users = await crm.listUsers();
  const provisioned = await crm.provision();
  const { installationId, tenantId } = caller;
  await runInTenant(services.database, tenantId, async (tx) => {
    const now = services.clock.now();
    await saveCrmUsers(tx, installationId, users);
    if (invited !== null) await adoptRoles(tx, installationId);
    await makeAdmin(tx, installationId, signedIn.userId);
    await saveProvisioned(tx, installationId, provisioned);
    await noteAllProjections(tx);
    await publishDefault(tx, signedIn.account.timeZone, now);
    await retryParked(tx, installationId, now);
    await appendAudit(tx, {
      tenantId,
      at: now,
      actor: 'system:install',
      operation: 'installation.connect',
      subject: installationId,
      outcome: 'done',
      details: { kind: signIn.kind, account: signedIn.account.externalAccountId },
    });
  });
  const { name, externalAccountId } = signedIn.account;
  const setupCode = issueSetupCode(services, externalAccountId, caller);
  const setupPage = (await signIn.setupPage?.(signedIn.tokens, setupCode)) ?? null;
  return { name, setupPage };
}

function storeAccount(
  { database, clock, sealer }: ConnectServices,
  kind: CrmSignIn['kind'],
  { account, tokens }: SignedIn,
  invited: Invitation | null,
): Promise<CallingAccount> {
  return runAsSystem(database, async (tx) => {
    const now = clock.now();
    await lockAccount(tx, kind, account.externalAccountId);
    const known = await findAccount(tx, kind, account.externalAccountId);
    const caller =
      invited === null
        ? (known ?? (await foundProgramme(tx, account, now)))
        : await joinProgramme(tx, invited, account, known);
    await saveInstallation(tx, {
      ...caller,
      kind,
      account,
      sealedTokens: sealTokens(sealer, caller.tenantId, caller.installationId, tokens),
      accessExpiresAt: fromMilliseconds(toMilliseconds(now) + tokens.expiresInSeconds * 1000),
      now,
    });
    return caller;
  });
}

async function foundProgramme(
  tx: SystemTransaction,
  account: SignedIn['account'],
  now: string,
): Promise<CallingAccount> {
  return {
    tenantId: await insertTenant(tx, account, now),
    installationId: newId('installation'),
  };
}

/** Version 1, in the account's own time zone; what the tenant published itself is never touched. */
async function publishDefault(tx: TenantTransaction, timeZone: string, now: string): Promise<void> {
  if ((await findVersionAt(tx, now)) > 0) return;
  await insertPolicy(tx, {
    document: { ...defaultPolicy, calendar: { ...defaultPolicy.calendar, timeZone } },
    effectiveFrom: now,
    publishedAt: now,
    publishedBy: 'system:install',
  });
}
