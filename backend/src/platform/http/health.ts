import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { latestMigration } from '../database/latest-migration.ts';

interface Health {
  readonly status: 'ok' | 'unwell';
  readonly database: 'reachable' | 'unreachable';
  readonly migrations: 'current' | 'behind' | 'unknown';
}

/** `GET /healthz`: 200 when requests can be served, else 503 with what is amiss. */
export function reportHealth(app: FastifyInstance, database: Database): void {
  app.get('/healthz', async (request, reply) => {
    const health = await check(database).catch((error: unknown): Health => {
      request.log.error({ err: error }, 'health check failed');
      return { status: 'unwell', database: 'unreachable', migrations: 'unknown' };
    });
    return reply.code(health.status === 'ok' ? 200 : 503).send(health);
  });
}

async function check({ pool }: Database): Promise<Health> {
  const found = await pool.query<{ current: boolean }>(
    'SELECT EXISTS (SELECT FROM kysely_migration WHERE name = $1) AS current',
    [latestMigration],
  );
  const current = found.rows[0]?.current ?? false;
  return {
    status: current ? 'ok' : 'unwell',
    database: 'reachable',
    migrations: current ? 'current' : 'behind',
  };
}
