import type { CrmSignIn, SignedIn } from '../crm/sign-in-port.ts';
import { appendAudit } from '../platform/audit/append-audit.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database, TenantTransaction } from '../platform/database/database.ts';
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
import { makeAdmin, saveCrmUsers } from './crm-user-store.ts';
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
}

/**
 * Connects the account a consent code stands for: a new account becomes a new tenant with the
 * default rules, a known one is renewed. Then its people are taken over, whoever connected becomes
 * admin, and our properties are made. Every step may be repeated.
 *
 * @throws {CrmFailure} what the CRM said; what was stored before stays and is completed next time
 */
export async function connectAccount(
  services: ConnectServices,
  signIn: CrmSignIn,
  { code, verifier }: ConsentCode,
): Promise<SignedIn['account']> {
  const signedIn = await signIn.exchangeCode(code, verifier);
  const caller = await storeAccount(services, signIn.kind, signedIn);
  const crm = signIn.openWith(signedIn.tokens);
  const users = await crm.listUsers();
  const provisioned = await crm.provision();
  const { installationId, tenantId } = caller;
  await runInTenant(services.database, tenantId, async (tx) => {
    const now = services.clock.now();
    await saveCrmUsers(tx, installationId, users);
    await makeAdmin(tx, installationId, signedIn.userId);
    await saveProvisioned(tx, installationId, provisioned);
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
  return signedIn.account;
}

function storeAccount(
  { database, clock, sealer }: ConnectServices,
  kind: CrmSignIn['kind'],
  { account, tokens }: SignedIn,
): Promise<CallingAccount> {
  return runAsSystem(database, async (tx) => {
    const now = clock.now();
    await lockAccount(tx, kind, account.externalAccountId);
    const caller = (await findAccount(tx, kind, account.externalAccountId)) ?? {
      tenantId: await insertTenant(tx, account, now),
      installationId: newId('installation'),
    };
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
