import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Database } from '../database/database.ts';
import { runAsSystem } from '../database/run-as-system.ts';
import { encodeId } from '../ids.ts';
import type { CallingAccount } from './caller-store.ts';

/** What stands behind the key of an org. */
export interface OrgKey extends CallingAccount {
  /** The org's own id in its CRM. */
  readonly externalAccountId: string;
  /** False when the customer took our access back. */
  readonly connected: boolean;
  /** One, or two while the org changes over to a new one. */
  readonly sealedSecrets: readonly Buffer[];
}

/** The org with this key; undefined when nobody has it. */
export async function findOrgKey(
  database: Database,
  orgKey: string,
  now: Instant,
): Promise<OrgKey | undefined> {
  const row = await runAsSystem(database, (tx) =>
    tx
      .selectFrom('org_key as k')
      .innerJoin('installation as i', (join) =>
        join.onRef('i.tenant_id', '=', 'k.tenant_id').onRef('i.id', '=', 'k.installation_id'),
      )
      .select(['k.tenant_id', 'i.id', 'i.external_account_id', 'i.status'])
      .select(['k.sealed_secret', 'k.sealed_previous', 'k.previous_until'])
      .where('k.org_key', '=', orgKey)
      .executeTakeFirst(),
  );
  if (!row) return undefined;
  const { sealed_secret, sealed_previous, previous_until } = row;
  const previous = previous_until !== null && previous_until > now ? sealed_previous : null;
  return {
    tenantId: encodeId('tenant', row.tenant_id),
    installationId: encodeId('installation', row.id),
    externalAccountId: row.external_account_id,
    connected: row.status === 'connected',
    sealedSecrets: previous === null ? [sealed_secret] : [sealed_secret, previous],
  };
}
