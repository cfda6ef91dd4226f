import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { encodeId } from '../platform/ids.ts';

/** Mail addresses, in lower case, that belong to a CRM user. */
export async function findCrmUserEmails(
  tx: TenantTransaction,
  emails: readonly string[],
): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(emails.map((email) => email.toLowerCase())), ''];
  const rows = await tx
    .selectFrom('crm_user')
    .select(sql<string>`lower(email)`.as('email'))
    .where(sql<string>`lower(email)`, 'in', wanted)
    .execute();
  return new Set(rows.map(({ email }) => email));
}

/** Since when the first rules of engagement hold; undefined without any. */
export async function findFirstPolicyStart(tx: TenantTransaction): Promise<Instant | undefined> {
  const row = await tx
    .selectFrom('policy')
    .select('effective_from')
    .orderBy('effective_from')
    .limit(1)
    .executeTakeFirst();
  return row?.effective_from;
}

/** A registration that carries a reference, and what happened to it. */
export interface StoredRegistration {
  readonly registrationId: Id<'registration'>;
  readonly dealLinked: boolean;
  /** Kinds of its events. */
  readonly events: ReadonlySet<string>;
}

/** How `findRegistrations` names a registration. */
export function registrationKey(partnerReference: string, externalReference: string): string {
  return `${partnerReference}\n${externalReference}`;
}

/** Registrations by their partner's and their own reference. */
export async function findRegistrations(
  tx: TenantTransaction,
  references: readonly string[],
): Promise<ReadonlyMap<string, StoredRegistration>> {
  const { rows } = await sql<Row>`
    SELECT r.id, r.external_reference, p.reference AS partner_reference, r.deal_id IS NOT NULL AS linked,
      array(SELECT DISTINCT e.kind FROM registration_event e WHERE e.registration_id = r.id) AS events
    FROM registration r JOIN partner p ON p.id = r.partner_id
    WHERE r.external_reference = ANY(${[...references]}::text[])`.execute(tx);
  return new Map(
    rows.map((row) => [
      registrationKey(row.partner_reference, row.external_reference),
      {
        registrationId: encodeId('registration', row.id),
        dealLinked: row.linked,
        events: new Set(row.events),
      },
    ]),
  );
}

interface Row {
  readonly id: string;
  readonly external_reference: string;
  readonly partner_reference: string;
  readonly linked: boolean;
  readonly events: string[];
}
