import { decodeId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type pg from 'pg';

/**
 * Looks at or changes a tenant's rows past the product. Not with the pool itself: a login that is
 * no superuser is bound by row-level security, even on its own tables.
 */
export async function queryInTenant<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  tenantId: Id<'tenant'>,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('role', 'alongside_tenant', true), set_config('app.tenant_id', $1, true)`,
      [decodeId('tenant', tenantId)],
    );
    const { rows } = await client.query<Row>(sql, values);
    await client.query('COMMIT');
    return rows;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
