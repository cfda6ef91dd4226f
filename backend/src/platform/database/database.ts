import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Transaction,
} from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.ts';
import { prepareNamed } from './prepare-named.ts';
import { ScopedDriver } from './scoped-driver.ts';
import type { Tables } from './tables.ts';

/** The open database. Queries run in `runInTenant` or `runAsSystem`, never on `kysely` itself. */
export interface Database {
  readonly kysely: Kysely<Tables>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

declare const scope: unique symbol;

/** A transaction that sees the rows of one tenant. */
export type TenantTransaction = Transaction<Tables> & { readonly [scope]?: 'tenant' };

/** A transaction that finds tenants and sweeps across them; it sees only the tables named for it. */
export type SystemTransaction = Transaction<Tables> & { readonly [scope]?: 'system' };

const CONNECT_TIMEOUT_MS = 10_000;

/** Opens a pool of at most `max` connections; nothing is connected before the first query. */
export function openDatabase(url: string, options: { max: number }): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'alongside',
    types: columnTypes,
  });
  // A connection that breaks while idle is replaced by the pool; the next query tells.
  pool.on('error', () => {});
  pool.on('connect', prepareNamed);
  const kysely = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new ScopedDriver({ pool }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return { kysely, pool, close: () => kysely.destroy() };
}
