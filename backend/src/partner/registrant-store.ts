import type { TenantTransaction } from '../platform/database/database.ts';
import { encodeId } from '../platform/ids.ts';

/** People of active partners, by partner and name, as choices. */
export async function listRegistrants(
  tx: TenantTransaction,
  limit: number,
): Promise<{ value: string; label: string }[]> {
  const rows = await tx
    .selectFrom('partner_contact as c')
    .innerJoin('partner as p', 'p.id', 'c.partner_id')
    .select(['c.id', 'c.name', 'p.name as partner'])
    .where('p.status', '=', 'active')
    .orderBy('p.name')
    .orderBy('c.name')
    .orderBy('c.id')
    .limit(limit)
    .execute();
  return rows.map(({ id, name, partner }) => ({
    value: encodeId('partnerContact', id),
    label: `${partner} · ${name}`,
  }));
}
