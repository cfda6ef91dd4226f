import type { Instant } from '@alongside/shared/vocabulary/values';
import { appendAudit } from '../../platform/audit/append-audit.ts';
import { runInTenant } from '../../platform/database/run-in-tenant.ts';
import type { CallingAccount } from '../../platform/http/caller-store.ts';
import { newOrgKey, newOrgSecret, orgSecretPlace } from '../../platform/secrets/org-secret.ts';
import { addHours } from '../../rules/kernel/instant.ts';
import type { ConnectServices } from '../connect-account.ts';
import { saveOrgSecret, type StoredOrgKey } from './org-key-store.ts';

const CHANGE_OVER_HOURS = 24;

/** The secret is nowhere else to be read: it is stored sealed, and never logged. */
export interface IssuedOrgKey extends StoredOrgKey {
  readonly secret: string;
}

/** How an org gets a secret. */
export interface Giving {
  /** The secret it has is no longer good from now on; otherwise it works for a day. */
  readonly atOnce: boolean;
  /** Only if the org got none at this instant or later; null: in any case. */
  readonly unlessSince: Instant | null;
  readonly actor: 'system:operator' | 'system:install';
  readonly operation: string;
}

/** A new secret for a connected org, and a key if it has none; null when it got one since. */
export function giveOrgSecret(
  { database, clock, sealer }: ConnectServices,
  { tenantId, installationId }: CallingAccount,
  { atOnce, unlessSince, actor, operation }: Giving,
): Promise<IssuedOrgKey | null> {
  const secret = newOrgSecret();
  const account = { tenantId, installationId };
  return runInTenant(database, tenantId, async (tx) => {
    const at = clock.now();
    const stored = await saveOrgSecret(tx, {
      ...account,
      orgKey: newOrgKey(),
      sealedSecret: sealer.seal(secret, orgSecretPlace(account)),
      previousUntil: atOnce ? null : addHours(at, CHANGE_OVER_HOURS),
      // Clocks of two processes differ: no secret is older than what it came after.
      now: unlessSince !== null && at < unlessSince ? unlessSince : at,
      unlessSince,
    });
    if (stored === null) return null;
    await appendAudit(tx, {
      tenantId,
      at,
      actor,
      operation,
      subject: installationId,
      outcome: 'done',
      details: { previousUntil: stored.previousUntil },
    });
    return { ...stored, secret };
  });
}
