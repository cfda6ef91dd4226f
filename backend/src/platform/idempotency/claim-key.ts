import { createHash } from 'node:crypto';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import { canonicalText } from '../canonical-text.ts';
import type { TenantTransaction } from '../database/database.ts';
import { ProductError } from '../errors.ts';
import { decodeId } from '../ids.ts';
import type { Sealer } from '../secrets/seal.ts';

/** Whose key, for what, with which input. */
export interface KeyUse {
  readonly tenantId: Id<'tenant'>;
  readonly actorKey: string;
  readonly operation: string;
  readonly key: string;
  readonly inputHash: Buffer;
  /** Answers may carry what is shown only once, so they are kept encrypted. */
  readonly sealer: Sealer;
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
    .select(['input_hash', 'sealed_answer'])
    .where('actor_key', '=', use.actorKey)
    .where('operation', '=', use.operation)
    .where('key', '=', use.key)
    .executeTakeFirst();
  if (!row) return undefined;
  if (!row.input_hash.equals(use.inputHash)) throw new ProductError('idempotency_key_reused');
  if (row.sealed_answer === null) return { output: null };
  return { output: JSON.parse(use.sealer.open(row.sealed_answer, placeOf(use))) as unknown };
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
  const lock = placeOf(use);
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
    .set({ sealed_answer: use.sealer.seal(JSON.stringify(output), placeOf(use)) })
    .where('actor_key', '=', use.actorKey)
    .where('operation', '=', use.operation)
    .where('key', '=', use.key)
    .execute();
}

/** An answer opens only for the call it was given to. */
function placeOf({ tenantId, actorKey, operation, key }: KeyUse): string {
  return ['answer', tenantId, actorKey, operation, key].join('|');
}
