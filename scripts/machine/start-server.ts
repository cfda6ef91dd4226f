import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { PlainError } from './plain-error.mjs';

const START_TIMEOUT_MS = 60_000;
const LOG_TAIL = 2000;

/** A server process that accepts connections. */
export interface ServerProcess {
  /** Resolves when the process has ended, for whatever reason. */
  ended: Promise<void>;
  /** Ends it in order: open transactions are rolled back, the data written. */
  stop: () => Promise<void>;
}

/**
 * Starts PostgreSQL and waits until it accepts connections.
 *
 * @throws {PlainError} when the data folder is in use or was made by another version
 */
export async function startServer(command: string, args: string[]): Promise<ServerProcess> {
  // Its own process group: Ctrl-C must reach the programs that use the database first.
  const detached = process.platform === 'linux';
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached });
  const ended = once(child, 'exit').then(() => undefined);
  await waitUntilReady(child);
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended;
  };
  return { ended, stop };
}

async function waitUntilReady(child: ChildProcess): Promise<void> {
  let log = '';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => child.kill('SIGQUIT'), START_TIMEOUT_MS);
  child.stderr?.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-LOG_TAIL);
    if (log.includes('ready to accept connections')) resolve();
  });
  child.once('error', reject);
  child.once('close', () => reject(explain(log)));
  try {
    await promise;
  } finally {
    clearTimeout(timer);
  }
}

function explain(log: string): Error {
  if (log.includes('lock file "postmaster.pid" already exists')) {
    return new PlainError(
      'The database is in use by another Alongside command: wait until it ends, or stop it.',
    );
  }
  if (log.includes('database files are incompatible')) {
    return new PlainError(
      'The data were made by another PostgreSQL version: begin anew with npm start -- --fresh, or go back to the version that made them.',
    );
  }
  if (log.includes('has wrong ownership') || log.includes('could not access directory')) {
    return new PlainError(
      'The data belong to another user of this machine: run the command as that user, or remove the .alongside folder.',
    );
  }
  return new Error(`PostgreSQL did not start: ${log}`);
}
