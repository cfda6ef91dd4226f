import Fastify from 'fastify';
import pg from 'pg';

/**
 * The yardstick of Y9, as a process of its own: a bare route that does one tenant-scoped
 * transaction with one query. Told DATABASE_URL, PORT and TENANT.
 */
const { DATABASE_URL: connectionString, PORT, TENANT = '' } = process.env;
const pool = new pg.Pool({ connectionString, max: 10 });
const app = Fastify();

const begin = `BEGIN; SELECT set_config('role', 'alongside_tenant', true), set_config('app.tenant_id', '${TENANT}', true)`;
const find = `SELECT deal.* FROM crm_record record JOIN deal ON deal.id = record.deal_id
  WHERE record.object = 'deal' AND record.external_id = $1`;

app.get<{ Querystring: { recordId: string } }>('/v1/cards/deal', (request) =>
  readDeal(request.query.recordId),
);
app.get('/healthz', () => ({ status: 'ok' }));

await app.listen({ port: Number(PORT) });
process.once('SIGTERM', () => {
  void app.close().then(() => pool.end());
});

async function readDeal(recordId: string): Promise<object | undefined> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const { rows } = await client.query<object>(find, [recordId]);
    await client.query('COMMIT');
    return rows[0];
  } finally {
    client.release();
  }
}
