import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, decodeIdOrNull, encodeId } from '../platform/ids.ts';
import type { LeadFact } from '../rules/registration/lead-facts.ts';

/** A lead as it is told. */
export interface NewLead {
  readonly leadId: Id<'lead'>;
  readonly partnerId: Id<'partner'>;
  readonly partnerContactId: Id<'partnerContact'> | null;
  readonly customerId: Id<'customer'>;
  readonly columns: {
    readonly company_name: string;
    readonly website: string | null;
    readonly contact_name: string;
    readonly contact_email: string | null;
    readonly need: string | null;
    readonly received_at: Instant;
    readonly held_until: Instant;
    readonly policy_version: number;
  };
}

export async function insertLead(tx: TenantTransaction, lead: NewLead): Promise<void> {
  await tx
    .insertInto('lead')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('lead', lead.leadId),
      partner_id: decodeId('partner', lead.partnerId),
      partner_contact_id: decodeIdOrNull('partnerContact', lead.partnerContactId),
      customer_id: decodeId('customer', lead.customerId),
      ...lead.columns,
    })
    .execute();
}

/** The partner's newest lead of a customer that no registration has taken over; read under the customer's lock. */
export async function findOpenLead(
  tx: TenantTransaction,
  partnerId: Id<'partner'>,
  customerId: Id<'customer'>,
  now: Instant,
): Promise<LeadFact | null> {
  const row = await tx
    .selectFrom('lead')
    .select(['id', 'received_at', 'held_until'])
    .where('partner_id', '=', decodeId('partner', partnerId))
    .where('customer_id', '=', decodeId('customer', customerId))
    .where('registration_id', 'is', null)
    .where('received_at', '<=', now)
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const leadId = encodeId('lead', row.id);
  return { leadId, receivedAt: row.received_at, heldUntil: row.held_until };
}

/** The registration that took the lead's instant over. */
export async function closeLead(
  tx: TenantTransaction,
  leadId: Id<'lead'>,
  registrationId: Id<'registration'>,
): Promise<void> {
  await tx
    .updateTable('lead')
    .set({ registration_id: decodeId('registration', registrationId) })
    .where('id', '=', decodeId('lead', leadId))
    .execute();
}
