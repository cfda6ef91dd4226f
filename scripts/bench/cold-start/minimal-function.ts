import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
const app = Fastify();
app.get('/healthz', async () => {
  const { rows } = await pool.query<object>('SELECT 1 AS one');
  return rows[0];
});
await app.ready();

/** The yardstick of Y10: Fastify and pg with one route, answering the same event as our function. */
export async function handler(event: { rawPath: string }): Promise<object> {
  const { statusCode, body } = await app.inject(event.rawPath);
  return { statusCode, body };
}
