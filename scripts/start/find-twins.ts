import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { Commands } from './open-commands.ts';

/** Record ids in the sandbox Salesforce by those of the same deal, or customer, in HubSpot. */
export interface Twins {
  readonly deals: ReadonlyMap<string, string>;
  readonly companies: ReadonlyMap<string, string>;
}

interface Twin {
  readonly object: 'deal' | 'company';
  readonly portal: string;
  readonly org: string;
}

/** What is linked at this moment. */
export async function findTwins(
  { product }: Pick<Commands, 'product'>,
  tenantId: Id<'tenant'>,
): Promise<Twins> {
  const { rows } = await runInTenant(product.database, tenantId, (tx) =>
    sql<Twin>`
      SELECT h.object, h.external_id AS portal, s.external_id AS org
      FROM crm_record h JOIN installation hi ON hi.id = h.installation_id AND hi.kind = 'hubspot'
      JOIN crm_record s ON s.object = h.object AND NOT s.deleted
        AND (s.deal_id = h.deal_id OR s.customer_id = h.customer_id)
      JOIN installation si ON si.id = s.installation_id AND si.kind = 'salesforce'`.execute(tx),
  );
  const of = (object: Twin['object']): ReadonlyMap<string, string> =>
    new Map(rows.filter((row) => row.object === object).map(({ portal, org }) => [portal, org]));
  return { deals: of('deal'), companies: of('company') };
}
