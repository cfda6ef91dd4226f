import { Client } from 'pg';
import { throwUnlessUsable } from './check-database-url.ts';
import { joinOrStart, startEmbeddedPostgres } from './embedded-postgres.ts';

/** The database's name on the built-in server. */
const NAME = 'alongside';

export interface OpenDatabaseOptions {
  /** What the person set as DATABASE_URL; undefined or empty for the built-in server. */
  databaseUrl: string | undefined;
  /** Where the built-in server keeps its data. */
  folder: string;
  /** True to use a built-in server that another command runs already, rather than refuse. */
  join: boolean;
  /** False for data that nobody will miss. */
  durable: boolean;
}

export interface OpenDatabase {
  url: string;
  /** Ends the built-in server if this process started it. */
  stop: () => Promise<void>;
  /** Resolves when the built-in server that this process started has ended. */
  ended: Promise<void>;
}

/**
 * The database to work on: the one DATABASE_URL names, or else `alongside` on the built-in server.
 * It is not migrated here.
 *
 * @throws {PlainError} when it cannot be used
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  if (options.databaseUrl) {
    await throwUnlessUsable(options.databaseUrl);
    const never = new Promise<void>(() => {});
    return { url: options.databaseUrl, stop: async () => {}, ended: never };
  }
  const open = options.join ? joinOrStart : startEmbeddedPostgres;
  const server = await open({ folder: options.folder, durable: options.durable });
  await createIfMissing(server.url('postgres'));
  return { url: server.url(NAME), stop: server.stop, ended: server.ended };
}

async function createIfMissing(serverUrl: string): Promise<void> {
  const client = new Client(serverUrl);
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
  } finally {
    await client.end();
  }
}
