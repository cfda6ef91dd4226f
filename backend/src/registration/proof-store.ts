import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

/** What tells a piece of proof from another: its address, or its words. */
export interface ProofText {
  readonly url?: string | undefined;
  readonly summary: string;
}

/** Registrations of other customers with the same proof as one of these; the digest is the column's. */
export async function countSameProof(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  items: readonly ProofText[],
): Promise<number> {
  if (items.length === 0) return 0;
  const urls = items.map(({ url }) => url ?? null);
  const summaries = items.map(({ summary }) => summary);
  const { rows } = await sql<{ count: number }>`
    SELECT count(DISTINCT r.id) AS count FROM evidence_item i JOIN registration r ON r.id = i.registration_id
    WHERE i.digest IN (
        SELECT CASE WHEN url IS NOT NULL THEN md5(url) WHEN length(summary) >= 40 THEN md5(lower(summary)) END
        FROM unnest(${urls}::text[], ${summaries}::text[]) AS given (url, summary))
      AND r.customer_id <> ${decodeId('customer', customerId)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** The same for what a registration carries already. */
export async function countSharedProof(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(DISTINCT other.id) AS count
    FROM evidence_item mine
      JOIN registration r ON r.id = mine.registration_id
      JOIN evidence_item i ON i.digest = mine.digest
      JOIN registration other ON other.id = i.registration_id AND other.customer_id <> r.customer_id
    WHERE mine.registration_id = ${decodeId('registration', registrationId)}`.execute(tx);
  return rows[0]?.count ?? 0;
}
