import { appendAudit } from '../platform/audit/append-audit.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { ProductError } from '../platform/errors.ts';
import { newOrgKey, newOrgSecret, orgSecretPlace } from '../platform/secrets/org-secret.ts';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import type { ConnectServices } from './connect-account.ts';
import { findAccount } from './connect-store.ts';
import { saveOrgSecret, type StoredOrgKey } from './org-key-store.ts';

const CHANGE_OVER_MS = 24 * 60 * 60 * 1000;

/** Whose key, and what becomes of the secret it has. */
export interface OrgKeyRequest {
  /** The org's own id in Salesforce, 18 letters and digits. */
  readonly org: string;
  /** The secret it has is no longer good from now on: for one that somebody else may know. */
  readonly atOnce: boolean;
}

/** The secret is nowhere else to be read: it is stored sealed, and never logged. */
export interface IssuedOrgKey extends StoredOrgKey {
  readonly secret: string;
}

/**
 * Gives a connected Salesforce org what its cards sign with. Again gives another secret under the
 * same key; the one before stays good for a day, so that no card fails while the org changes over.
 *
 * @throws {ProductError} `not_found` when no such org is connected
 */
export async function issueOrgKey(
  { database, clock, sealer }: ConnectServices,
  { org, atOnce }: OrgKeyRequest,
): Promise<IssuedOrgKey> {
  const account = await runAsSystem(database, (tx) => findAccount(tx, 'salesforce', org));
  if (account === null) throw new ProductError('not_found', { what: 'Salesforce org', value: org });
  const now = clock.now();
  const until = fromMilliseconds(toMilliseconds(now) + CHANGE_OVER_MS);
  const secret = newOrgSecret();
  const stored = await runInTenant(database, account.tenantId, async (tx) => {
    const saved = await saveOrgSecret(tx, {
      ...account,
      orgKey: newOrgKey(),
      sealedSecret: sealer.seal(secret, orgSecretPlace(account)),
      previousUntil: atOnce ? null : until,
      now,
    });
    await appendAudit(tx, {
      tenantId: account.tenantId,
      at: now,
      actor: 'system:operator',
      operation: 'installation.issue-org-key',
      subject: account.installationId,
      outcome: 'done',
      details: { previousUntil: saved.previousUntil },
    });
    return saved;
  });
  return { ...stored, secret };
}
