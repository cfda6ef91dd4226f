import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import { registrationJson, type RegistrationJson } from './registration-json.ts';
import { type RegistrationRecord, toRegistrationRecord } from './registration-record.ts';

/** Two submissions with one reference wait for each other; before the customer in the order of locks. */
export async function lockExternalReference(
  tx: TenantTransaction,
  partnerId: Id<'partner'>,
  reference: string,
): Promise<void> {
  const key = `external-reference:${partnerId}:${reference}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

/** The registration that already carries this reference of the partner's own, if any. */
export async function findByExternalReference(
  tx: TenantTransaction,
  partnerId: Id<'partner'>,
  reference: string,
): Promise<RegistrationRecord | undefined> {
  const { rows } = await sql<{ registration: RegistrationJson }>`
    SELECT ${registrationJson} AS registration
    FROM registration r JOIN partner p ON p.id = r.partner_id
    WHERE r.partner_id = ${decodeId('partner', partnerId)} AND r.external_reference = ${reference}`.execute(
    tx,
  );
  const [row] = rows;
  return row && toRegistrationRecord(row.registration);
}
