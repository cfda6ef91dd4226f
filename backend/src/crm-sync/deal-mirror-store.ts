import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, decodeIdOrNull, encodeId, encodeIdOrNull } from '../platform/ids.ts';

/** A deal as we last took it over. */
export interface MirroredDeal {
  readonly dealId: Id<'deal'>;
  readonly customerId: Id<'customer'> | null;
  readonly stageClass: DealSnapshot['stageClass'];
  readonly amountMinor: number | null;
  readonly currency: string;
  readonly deleted: boolean;
}

export async function findMirroredDeal(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  recordId: string,
): Promise<MirroredDeal | null> {
  const row = await tx
    .selectFrom('crm_record as r')
    .innerJoin('deal as d', 'd.id', 'r.deal_id')
    .selectAll('d')
    .where('r.installation_id', '=', decodeId('installation', installationId))
    .where('r.object', '=', 'deal')
    .where('r.external_id', '=', recordId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    dealId: encodeId('deal', row.id),
    customerId: encodeIdOrNull('customer', row.customer_id),
    stageClass: row.stage_class,
    amountMinor: row.amount_minor,
    currency: row.currency,
    deleted: row.deleted,
  };
}

/** The CRM's deal, whose it is, and when we read it. */
export interface DealMirror {
  readonly dealId: Id<'deal'>;
  readonly installationId: Id<'installation'>;
  readonly customerId: Id<'customer'> | null;
  readonly deal: DealSnapshot;
  readonly readAt: Instant;
}

/** Inserts or replaces our picture of a deal. */
export async function saveMirror(tx: TenantTransaction, mirror: DealMirror): Promise<void> {
  const { deal, installationId, readAt } = mirror;
  const id = decodeId('deal', mirror.dealId);
  const tenant_id = sql<string>`current_tenant()`;
  const values = {
    customer_id: decodeIdOrNull('customer', mirror.customerId),
    name: deal.name,
    amount_minor: deal.amountMinor,
    currency: deal.currency,
    stage: deal.stage,
    stage_class: deal.stageClass,
    expected_close_on: deal.expectedCloseOn,
    owner_user_id: await findOwner(tx, installationId, deal.ownerUserId),
    created_in_crm_at: deal.createdAt,
    closed_at: deal.closedAt,
    deleted: deal.deleted,
    last_activity_at: deal.lastActivityAt ?? null,
    read_at: readAt,
  };
  await tx
    .insertInto('deal')
    .values({ tenant_id, id, ...values, first_contact_at: deal.contactAt ?? null })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'id']).doUpdateSet({
        ...values,
        // The CRM tells of the latest contact; the first one we were told of stays.
        first_contact_at: sql`least(deal.first_contact_at, excluded.first_contact_at)`,
      }),
    )
    .execute();
}

async function findOwner(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  externalUserId: string | null,
): Promise<string | null> {
  if (externalUserId === null) return null;
  const row = await tx
    .selectFrom('crm_user')
    .select('id')
    .where('installation_id', '=', decodeId('installation', installationId))
    .where('external_user_id', '=', externalUserId)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Registrations that share the deal, with their customers. */
export async function listLinkedRegistrations(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<readonly { registrationId: Id<'registration'>; customerId: Id<'customer'> }[]> {
  const rows = await tx
    .selectFrom('registration')
    .select(['id', 'customer_id'])
    .where('deal_id', '=', decodeId('deal', dealId))
    .orderBy('submitted_at')
    .execute();
  return rows.map((row) => ({
    registrationId: encodeId('registration', row.id),
    customerId: encodeId('customer', row.customer_id),
  }));
}

/** When a deal was won, as far as the CRM said; undefined while it is not won. */
export async function findWin(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<{ readonly wonAt: Instant | null } | undefined> {
  const row = await tx
    .selectFrom('deal')
    .select('closed_at')
    .where('id', '=', decodeId('deal', dealId))
    .where('stage_class', '=', 'won')
    .executeTakeFirst();
  return row && { wonAt: row.closed_at };
}
