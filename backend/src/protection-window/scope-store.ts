import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { parseNumberRange } from '../platform/database/range.ts';
import { newId, decodeId } from '../platform/ids.ts';
import { anyRange, type IntRange } from '../rules/claim/scope.ts';

/** A product line of the tenant: its number stands in ranges, its code in documents, its name before people. */
export interface ProductLine {
  readonly number: number;
  readonly code: string;
  readonly name: string;
}

export async function listProductLines(tx: TenantTransaction): Promise<readonly ProductLine[]> {
  return tx
    .selectFrom('product_line')
    .select(['number', 'code', 'name'])
    .orderBy('number')
    .execute();
}

/** Defines a product line, or renames it; the number is given once and never again. */
export async function upsertProductLine(
  tx: TenantTransaction,
  code: string,
  name: string,
): Promise<ProductLine> {
  await lockNumbers(tx, 'product_line');
  return tx
    .insertInto('product_line')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('productLine', newId('productLine')),
      number: sql`(SELECT coalesce(max(number), 0) + 1 FROM product_line)`,
      code,
      name,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'code']).doUpdateSet({ name }))
    .returning(['number', 'code', 'name'])
    .executeTakeFirstOrThrow();
}

/** Ranges of these countries and regions; a country not seen before gets the next number. */
export async function territoryRanges(
  tx: TenantTransaction,
  codes: readonly string[],
): Promise<readonly IntRange[]> {
  if (codes.length === 0) return [anyRange];
  const known = await readTerritories(tx, codes);
  const missing = codes.filter((code) => !known.has(code));
  if (missing.length > 0) {
    await lockNumbers(tx, 'territory');
    for (const code of missing) await insertTerritory(tx, code);
  }
  const all = missing.length > 0 ? await readTerritories(tx, codes) : known;
  return [...all.values()];
}

/** The last number there can be: no country has it, and only "everywhere" covers it. */
const UNNAMED: IntRange = { from: 2_147_483_646, to: null };

/** The range of a country; one that nobody ever named is still part of "everywhere". Writes nothing. */
export async function findTerritory(tx: TenantTransaction, code: string): Promise<IntRange> {
  return (await readTerritories(tx, [code])).get(code) ?? UNNAMED;
}

async function readTerritories(
  tx: TenantTransaction,
  codes: readonly string[],
): Promise<ReadonlyMap<string, IntRange>> {
  const rows = await tx
    .selectFrom('territory')
    .select(['code', 'numbers'])
    .where('code', 'in', [...codes])
    .execute();
  return new Map(
    rows.map((row) => {
      const { from, to } = parseNumberRange(row.numbers);
      return [row.code, { from: from ?? 0, to }];
    }),
  );
}

async function insertTerritory(tx: TenantTransaction, code: string): Promise<void> {
  await sql`
    INSERT INTO territory (tenant_id, id, code, numbers)
    SELECT current_tenant(), ${decodeId('territory', newId('territory'))}::uuid, ${code}, int4range(next, next + 1)
    FROM (SELECT coalesce(max(upper(numbers)), 1) AS next FROM territory) AS highest
    ON CONFLICT (tenant_id, code) DO NOTHING`.execute(tx);
}

/** Numbers are dealt out one transaction at a time, so that two countries never share one. */
async function lockNumbers(tx: TenantTransaction, table: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${table} || current_tenant()::text, 0))`.execute(
    tx,
  );
}
