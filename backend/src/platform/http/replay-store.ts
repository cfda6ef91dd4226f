import { createHash } from 'node:crypto';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { runAsSystem } from '../database/run-as-system.ts';
import { ProductError } from '../errors.ts';
import { keyIsKnown, type RepeatedChange } from '../idempotency/key-is-known.ts';

/** A signed change, as the replay protection looks at it. */
interface SignedChange extends RepeatedChange {
  readonly signature: string;
}

/**
 * Lets a signature pass that was not answered yet, or whose key is known: that one gets the stored
 * answer from the dispatcher, because HubSpot repeats a request by itself.
 *
 * @throws {ProductError} `signature_repeated`
 */
export async function throwIfReplayed(database: Database, change: SignedChange): Promise<void> {
  const found = await runAsSystem(database, (tx) =>
    sql<{ known: boolean }>`
      SELECT ${keyIsKnown(change)} AS known
      FROM request_signature WHERE signature = ${digest(change.signature)}`.execute(tx),
  );
  const repeated = found.rows[0];
  if (repeated && !repeated.known) throw new ProductError('signature_repeated');
}

/**
 * Remembers a signature whose request was answered for good. Not before: a request that failed with
 * 5xx, or with us, is repeated by HubSpot and must get through.
 */
export async function rememberSignature(
  database: Database,
  signature: string,
  now: Instant,
): Promise<void> {
  await runAsSystem(database, (tx) =>
    sql`
      WITH forgotten AS (DELETE FROM request_signature WHERE seen_at < ${now}::timestamptz - interval '10 minutes')
      INSERT INTO request_signature (signature, seen_at) VALUES (${digest(signature)}, ${now})
      ON CONFLICT DO NOTHING`.execute(tx),
  );
}

function digest(signature: string): Buffer {
  return createHash('sha256').update(signature).digest();
}
