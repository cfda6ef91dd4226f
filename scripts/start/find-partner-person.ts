import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { encodeId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { Commands } from './open-commands.ts';

export interface PartnerPerson {
  readonly partnerContactId: Id<'partnerContact'>;
  readonly name: string;
  readonly partner: string;
}

/** The person at an active partner who registered the most: whose pages show the most. */
export async function findPartnerPerson(
  { product }: Pick<Commands, 'product'>,
  tenantId: Id<'tenant'>,
): Promise<PartnerPerson> {
  const { rows } = await runInTenant(product.database, tenantId, (tx) =>
    sql<{ id: string; name: string; partner: string }>`
      SELECT c.id, c.name, p.name AS partner
      FROM partner_contact c JOIN partner p ON p.id = c.partner_id
      LEFT JOIN registration r ON r.partner_contact_id = c.id
      WHERE p.status = 'active' GROUP BY c.id, c.name, p.name
      ORDER BY count(r.id) DESC, c.id LIMIT 1`.execute(tx),
  );
  const [row] = rows;
  if (row === undefined) throw new Error('The programme has no active partner.');
  return {
    partnerContactId: encodeId('partnerContact', row.id),
    name: row.name,
    partner: row.partner,
  };
}
