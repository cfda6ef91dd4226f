import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { runAsSystem } from '../database/run-as-system.ts';
import { runInTenant } from '../database/run-in-tenant.ts';
import { keyIsKnown, type RepeatedChange } from '../idempotency/key-is-known.ts';
import { decodeId } from '../ids.ts';
import type { CallingAccount } from './caller-store.ts';

/** One use of a nonce. */
export interface NonceUse extends CallingAccount, RepeatedChange {
  readonly nonce: string;
  /** SHA-256 of the whole body: what is repeated byte for byte is the same envelope. */
  readonly bodyHash: Buffer;
  readonly expiresAt: Instant;
}

/**
 * Takes a nonce, for all processes. False when it was taken before; but an envelope that is repeated
 * byte for byte passes once its change is known, and gets the stored answer from the dispatcher.
 */
export async function takeNonce(database: Database, use: NonceUse): Promise<boolean> {
  const tenant = decodeId('tenant', use.tenantId);
  const installation = decodeId('installation', use.installationId);
  const { rows } = await runInTenant(database, use.tenantId, (tx) =>
    sql<{ passes: boolean }>`
      WITH taken AS (
        INSERT INTO envelope_nonce (tenant_id, installation_id, nonce, body_hash, expires_at)
        VALUES (${tenant}, ${installation}, ${use.nonce}, ${use.bodyHash}, ${use.expiresAt})
        ON CONFLICT DO NOTHING RETURNING nonce)
      SELECT EXISTS (SELECT FROM taken) OR (${keyIsKnown(use)} AND EXISTS (
        SELECT FROM envelope_nonce WHERE tenant_id = ${tenant} AND installation_id = ${installation}
          AND nonce = ${use.nonce} AND body_hash = ${use.bodyHash})) AS passes`.execute(tx),
  );
  return rows[0]?.passes === true;
}

/** Forgets nonces whose envelopes are too old to be opened. */
export async function forgetNonces(database: Database, now: Instant): Promise<void> {
  await runAsSystem(database, (tx) =>
    tx.deleteFrom('envelope_nonce').where('expires_at', '<', now).execute(),
  );
}
