import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId, encodeIdOrNull } from '../platform/ids.ts';
import { listCertificationFacts } from '../partner/partner-facts-store.ts';
import type { CustomerChoice, IncumbencyFacts, WonSale } from '../rules/claim/incumbency.ts';

/** What makes a partner the one of record: deals won with this customer, and the customer's letters. */
export async function loadIncumbency(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<IncumbencyFacts> {
  return {
    sales: await listWonSales(tx, customerId),
    choices: await listCustomerChoices(tx, customerId),
  };
}

async function listWonSales(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<readonly WonSale[]> {
  const rows = await tx
    .selectFrom('registration as r')
    .innerJoin('deal as d', 'd.id', 'r.deal_id')
    .innerJoin('partner as p', 'p.id', 'r.partner_id')
    .innerJoin('customer as c', 'c.id', 'r.customer_id')
    .select(['r.id', 'r.partner_id', 'r.partner_contact_id', 'r.product_lines', 'r.country'])
    .select(['d.closed_at', 'p.type', 'p.tier', 'c.segment'])
    .select(
      sql<string[]>`ARRAY(SELECT l.code FROM product_line l WHERE l.number = ANY (r.product_lines)
        ORDER BY l.number)`.as('codes'),
    )
    .where('r.customer_id', '=', decodeId('customer', customerId))
    .where('r.outcome', '=', 'won')
    .where('d.closed_at', 'is not', null)
    .orderBy('r.id')
    .execute();
  const sales: WonSale[] = [];
  for (const row of rows) {
    const contact = encodeIdOrNull('partnerContact', row.partner_contact_id);
    sales.push({
      registrationId: encodeId('registration', row.id),
      partnerId: encodeId('partner', row.partner_id),
      productLines: row.product_lines,
      wonAt: row.closed_at ?? '',
      // No CRM told us of a subscription yet.
      termEndsAt: null,
      churnedAt: null,
      certifications: await listCertificationFacts(tx, contact === null ? [] : [contact]),
      knobContext: {
        partnerType: row.type,
        tier: row.tier,
        country: row.country,
        productLines: row.codes,
        segment: row.segment,
      },
    });
  }
  return sales;
}

/** Conflicts that the customer's letter settled: it moved the business to the winner. */
async function listCustomerChoices(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<readonly CustomerChoice[]> {
  const { rows } = await sql<{ partner_id: string; product_lines: number[]; resolved_at: string }>`
    SELECT r.partner_id, r.product_lines, c.resolved_at
    FROM conflict c JOIN decision d ON d.id = c.decision_id JOIN registration r ON r.id = c.winner_registration_id
    WHERE c.customer_id = ${decodeId('customer', customerId)} AND c.status = 'resolved'
      AND d.outcome::jsonb ->> 'decidingStep' = 'customer_choice'
    ORDER BY c.resolved_at, c.id`.execute(tx);
  return rows.map((row) => ({
    partnerId: encodeId('partner', row.partner_id),
    productLines: row.product_lines,
    chosenAt: row.resolved_at,
  }));
}
