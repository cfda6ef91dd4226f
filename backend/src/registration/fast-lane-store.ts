import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

/** How often each row's approval in shadow was what a person decided. */
export async function countAgreements(
  tx: TenantTransaction,
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ row: string; agreed: number }>`
    SELECT l.row_id AS row, count(*)::int AS agreed
    FROM fast_lane_look l JOIN registration r ON r.id = l.registration_id
    WHERE l.shadow AND r.decided_by IS NOT NULL AND r.review_status = 'approved'
    GROUP BY l.row_id ORDER BY l.row_id`.execute(tx);
  return Object.fromEntries(rows.map(({ row, agreed }) => [row, agreed]));
}

/** Keeps what a row of the fast lane said about a registration. */
export async function insertFastLaneLook(
  tx: TenantTransaction,
  look: {
    readonly registrationId: Id<'registration'>;
    readonly row: string;
    readonly shadow: boolean;
    readonly at: Instant;
  },
): Promise<void> {
  await tx
    .insertInto('fast_lane_look')
    .values({
      tenant_id: sql`current_tenant()`,
      registration_id: decodeId('registration', look.registrationId),
      row_id: look.row,
      shadow: look.shadow,
      looked_at: look.at,
    })
    .execute();
}
