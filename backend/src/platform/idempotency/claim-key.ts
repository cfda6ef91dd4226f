import { createHash } from 'node:crypto';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import { canonicalText } from '../canonical-text.ts';
import type { TenantTransaction } from '../database/database.ts';
import { ProductError } from '../errors.ts';
import { decodeId } from '../ids.ts';

/** Whose key, for what, with which input. */
export interface KeyUse {
  readonly tenantId: Id<'tenant'>;
  readonly actorKey: string;
  readonly operation: string;
  readonly key: string;
  readonly inputHash: Buffer;
}

/** SHA-256 of the canonical JSON of a parsed input. */
export function hashInput(input: unknown): Buffer {
  return createHash('sha256').update(canonicalText(input)).digest();
}

/**
 * The answer that was given for this key before; undefined when it is new.
 *
 * @throws {ProductError} `idempotency_key_reused` when the input was another
 */
export async function findAnswer(
  tx: TenantTransaction,
  use: KeyUse,
): Promise<{ output: unknown } | undefined> {
  const row = await tx
    .selectFrom('idempotency')
    .select(['input_hash', 'output'])
    .where('actor_key', '=', use.actorKey)
    .where('operation', '=', use.operation)
    .where('key', '=', use.key)
    .executeTakeFirst();
  if (!row) return undefined;
  if (!row.input_hash.equals(use.inputHash)) throw new ProductError('idempotency_key_reused');
  return { output: row.output };
}

/**
 * Takes the key for this transaction, so that a crash leaves nothing behind. Stripe's contract:
 * https://docs.stripe.com/api/idempotent_requests
 *
 * @returns the stored answer when the same call succeeded before, else undefined
 * @throws {ProductError} `idempotency_in_progress` while another transaction holds the key
 */
export async function claimKey(
  tx: TenantTransaction,
  use: KeyUse,
  now: Instant,
): Promise<{ output: unknown } | undefined> {
  const tenant = decodeId('tenant', use.tenantId);
  const lock = [tenant, use.actorKey, use.operation, use.key].join('|');
  const claimed = await sql`
    INSERT INTO idempotency (tenant_id, actor_key, operation, key, input_hash, created_at)
    SELECT ${tenant}, ${use.actorKey}, ${use.operation}, ${use.key}, ${use.inputHash}, ${now}
    FROM pg_try_advisory_xact_lock(hashtextextended(${lock}, 0)) AS free
    WHERE free
    ON CONFLICT DO NOTHING
    RETURNING 1`.execute(tx);
  if (claimed.rows.length > 0) return undefined;
  const answer = await findAnswer(tx, use);
  if (answer) return answer;
  throw new ProductError('idempotency_in_progress', {}, { retryAfterSeconds: 1 });
}

/** Keeps the answer beside its key. */
export async function storeAnswer(
  tx: TenantTransaction,
  use: KeyUse,
  output: unknown,
): Promise<void> {
  await tx
    .updateTable('idempotency')
    .set({ output: JSON.stringify(output) })
    .where('actor_key', '=', use.actorKey)
    .where('operation', '=', use.operation)
    .where('key', '=', use.key)
    .execute();
}
