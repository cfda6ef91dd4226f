import { Client } from 'pg';
import { withoutPassword } from './database-url.ts';
import { PlainError } from './plain-error.mjs';

const OLDEST_VERSION = 15;
const CONNECT_TIMEOUT_MS = 5000;

/** What the person can do, by error code of Node or of PostgreSQL. */
const REMEDIES: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there; start the server, or correct host and port',
  ENOENT: 'nothing answers there; start the server, or correct the socket folder',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'there is no host of that name',
  ETIMEDOUT: 'the host does not answer',
  EHOSTUNREACH: 'the host does not answer',
  '28P01': 'the server refuses that user or password',
  '28000': 'the server refuses that user or password',
  '3D000': 'the server has no database of that name; create it with createdb',
  '53300': 'the server has no connection left',
  '57P03': 'the server is starting or stopping; try again in a moment',
};

/**
 * Connects once to the server that DATABASE_URL names.
 *
 * @throws {PlainError} when it is not a PostgreSQL URL, cannot be reached, or is older than 15; the
 *   sentence quotes the URL without its password
 */
export async function throwUnlessUsable(url: string): Promise<void> {
  const shown = withoutPassword(url);
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new PlainError(`DATABASE_URL is "${shown}", which does not begin with postgres://.`);
  }
  const version = await askVersion(url).catch((error: unknown) => {
    throw new PlainError(`DATABASE_URL is ${shown}, but ${remedyFor(error)}.`);
  });
  if (Math.floor(version / 10_000) >= OLDEST_VERSION) return;
  throw new PlainError(
    `DATABASE_URL is ${shown}, but that server is PostgreSQL ${Math.floor(version / 10_000)}; Alongside needs ${OLDEST_VERSION} or later.`,
  );
}

/** The server's version, e.g. 150020 for 15.20. */
async function askVersion(url: string): Promise<number> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const result = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    return result.rows[0]?.version ?? 0;
  } finally {
    await client.end().catch(() => {});
  }
}

function remedyFor(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (message.includes('timeout')) return 'the host does not answer';
  if (message.includes('terminated')) return 'what answers there closes the connection';
  return REMEDIES[code] ?? `it cannot be used (${message || code})`;
}
