import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { prepareStatement } from '../platform/database/prepare-statement.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** A key that more customers share tells nothing. */
const MOST_SHARING = 100;
/** How many are compared, those that share the rarest keys. */
const MOST_CANDIDATES = 50;
/** Many spellings of one customer must not make it findable by everything. */
const MOST_KEYS = 300;

/** A customer that shares a telling key with the one that is looked for. */
export interface Candidate {
  readonly customerId: Id<'customer'>;
  /** Its name, and the names it was registered under, normalised. */
  readonly names: readonly string[];
  readonly country: string | null;
  readonly domains: readonly string[];
  readonly sharedKeys: readonly string[];
}

/** Adds keys a customer is found by; those it has already stay. */
export async function addBlockKeys(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  const id = decodeId('customer', customerId);
  await sql`
    INSERT INTO customer_block_key (tenant_id, key, customer_id)
    SELECT current_tenant(), key, ${id} FROM unnest(${keys}::text[]) AS key
    WHERE (SELECT count(*) FROM customer_block_key WHERE customer_id = ${id}) < ${MOST_KEYS}
    ON CONFLICT DO NOTHING`.execute(tx);
}

interface CandidateRow {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly keys: readonly string[];
  /** Kind and value; all kinds, so that the planner can only go by the customer. */
  readonly identifiers: readonly (readonly [kind: string, value: string])[];
}

interface Values extends Readonly<Record<string, unknown>> {
  readonly keys: readonly string[];
  readonly self: string;
}

const readCandidates = prepareStatement<CandidateRow, Values>(
  'customer-candidates',
  (value) => sql`
    WITH hit AS MATERIALIZED (
      SELECT wanted.key, found.customer_id FROM unnest(${value('keys')}::text[]) AS wanted (key)
      CROSS JOIN LATERAL (
        SELECT k.customer_id FROM customer_block_key k WHERE k.key = wanted.key LIMIT ${sql.lit(MOST_SHARING + 1)}) AS found
    ), telling AS (
      SELECT key, 1.0 / count(*) AS weight FROM hit GROUP BY key HAVING count(*) <= ${sql.lit(MOST_SHARING)}
    ), best AS (
      SELECT coalesce(c.merged_into, c.id) AS id, array_agg(DISTINCT hit.key) AS keys
      FROM hit JOIN telling USING (key) JOIN customer c ON c.id = hit.customer_id
      WHERE coalesce(c.merged_into, c.id) <> ${value('self')}
      GROUP BY 1 ORDER BY sum(weight) DESC, 1 LIMIT ${sql.lit(MOST_CANDIDATES)}
    )
    SELECT c.id, c.name, c.country, best.keys,
      ARRAY(SELECT ARRAY[i.kind, i.value] FROM customer_identifier i WHERE i.customer_id = c.id LIMIT 25) AS identifiers
    FROM best JOIN customer c ON c.id = best.id`,
);

/** Customers that share a telling key, without the one itself; merged ones lead to their survivors. */
export async function findCandidates(
  tx: TenantTransaction,
  keys: readonly string[],
  self: Id<'customer'>,
): Promise<readonly Candidate[]> {
  if (keys.length === 0) return [];
  const rows = await readCandidates(tx, { keys, self: decodeId('customer', self) });
  return rows.map(({ id, name, country, identifiers, keys: sharedKeys }) => {
    const of = (wanted: string): string[] =>
      identifiers.flatMap(([kind, value]) => (kind === wanted ? [value] : []));
    return {
      customerId: encodeId('customer', id),
      // An identifier of this kind is the country's two letters, a space and the name.
      names: [name, ...of('name_country').map((value) => value.slice(3))],
      country,
      domains: of('domain'),
      sharedKeys,
    };
  });
}
