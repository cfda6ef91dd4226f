import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { CustomerComparison } from '../rules/customer-identity/compare-customers.ts';
import type { CustomerFacts } from '../rules/registration/facts.ts';

/** Another customer that may be the same, and why. */
export interface Suggestion extends CustomerComparison {
  readonly customerId: Id<'customer'>;
}

/** Keeps what looks like a customer that is new. */
export async function keepSuggestions(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  suggestions: readonly Suggestion[],
  at: Instant,
): Promise<void> {
  if (suggestions.length === 0) return;
  await tx
    .insertInto('customer_suggestion')
    .values(
      suggestions.map((one) => ({
        tenant_id: sql<string>`current_tenant()`,
        customer_id: decodeId('customer', customerId),
        other_id: decodeId('customer', one.customerId),
        level: one.level,
        score: one.score,
        reasons: [...one.reasons],
        found_at: at,
      })),
    )
    .execute();
}

/** How the customer of a registration compared when it was registered, and what looks like it now. */
export async function findCustomerFacts(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  customerId: Id<'customer'>,
): Promise<CustomerFacts> {
  const id = decodeId('customer', customerId);
  const { rows } = await sql<{ level: CustomerFacts['level']; similar: string[] }>`
    SELECT r.customer_level AS level, ARRAY(
      SELECT coalesce(c.merged_into, c.id) FROM customer_suggestion s
      JOIN customer c ON c.id = s.other_id
      WHERE s.customer_id = ${id} AND coalesce(c.merged_into, c.id) <> ${id}
      ORDER BY s.level, s.score DESC, c.id) AS similar
    FROM registration r WHERE r.id = ${decodeId('registration', registrationId)}`.execute(tx);
  const { level = 'none', similar = [] } = rows[0] ?? {};
  const ids = [...new Set(similar)].map((other) => encodeId('customer', other));
  return { customerId, level, ...(ids.length === 0 ? {} : { similar: ids }) };
}
