import { chownSync, existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyBinaries } from './copy-binaries.ts';
import { createCluster } from './create-cluster.ts';
import { ensureWritableFolder } from './ensure-writable-folder.mjs';
import { findPostmaster } from './find-postmaster.ts';
import { findFreePort } from './free-port.ts';
import { locatePostgres } from './locate-postgres.ts';
import { PlainError } from './plain-error.mjs';
import { socketFolder } from './socket-folder.ts';
import { startServer } from './start-server.ts';
import { NOBODY, wrapCommand, wrapPostgres } from './wrap-command.ts';

export interface EmbeddedOptions {
  /** Absolute path; the cluster lies in its `postgres` folder. Made when it is not there. */
  folder: string;
  /** False for data that nobody will miss: nothing is forced to the disk. */
  durable: boolean;
}

export interface EmbeddedPostgres {
  /** The URL of a database on this server; it need not exist. */
  url: (database: string) => string;
  /** Ends the server if this process started it; otherwise does nothing. */
  stop: () => Promise<void>;
  /** Resolves when a server that this process started has ended. */
  ended: Promise<void>;
}

interface Address {
  port: number;
  /** Empty: TCP on the loopback address. */
  sockets: string;
}

const SOCKET_PORT = 5432;
/** Whoever reaches the socket is superuser. */
const PRIVATE = 0o700;
const JOIN_ATTEMPTS = 100;
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts the PostgreSQL that npm installed, on a private socket, with superuser `postgres`.
 *
 * @throws {PlainError} when the folder is unwritable or in use, or PostgreSQL cannot run here
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  ensureWritableFolder(options.folder, PRIVATE);
  const data = dataFolder(options.folder);
  const running = findPostmaster(data);
  if (running) {
    throw new PlainError(
      `The database in ${options.folder} is in use by another Alongside command (process ${running.pid}): wait until it ends, or stop it.`,
    );
  }
  const address = await chooseAddress(options.folder);
  const installed = await locatePostgres();
  const wrapper = wrapPostgres(existsSync(data) ? data : options.folder);
  if (wrapper.needsOwner && address.sockets) chownSync(address.sockets, NOBODY, NOBODY);
  const binaries = wrapper.needsOwner ? copyBinaries(installed) : installed;
  await createCluster(binaries, wrapper, data);
  const args = ['-D', data, ...settings(address, options.durable)];
  const server = await startServer(...wrapCommand(wrapper.words, binaries.postgres, args));
  return { ...server, url: (database) => buildUrl(address, database) };
}

/** Uses the server that already runs on this folder, or else starts one. */
export async function joinOrStart(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const data = dataFolder(options.folder);
  for (let attempt = 0; attempt < JOIN_ATTEMPTS; attempt += 1) {
    const running = findPostmaster(data);
    if (!running) return startEmbeddedPostgres(options);
    if (running.ready) {
      const address = { port: running.port, sockets: running.socketFolder };
      const never = new Promise<void>(() => {});
      return { url: (name) => buildUrl(address, name), stop: async () => {}, ended: never };
    }
    await sleep(100);
  }
  throw new PlainError(
    `The database in ${options.folder} does not get ready: stop the command that runs it.`,
  );
}

function dataFolder(folder: string): string {
  return path.join(folder, 'postgres');
}

async function chooseAddress(folder: string): Promise<Address> {
  if (process.platform === 'win32') return { port: await findFreePort(), sockets: '' };
  return { port: SOCKET_PORT, sockets: socketFolder(folder) };
}

function settings(address: Address, durable: boolean): string[] {
  const pairs = [
    `port=${address.port}`,
    `unix_socket_directories=${address.sockets}`,
    `listen_addresses=${address.sockets ? '' : '127.0.0.1'}`,
    'timezone=UTC',
    ...(durable ? [] : NOT_DURABLE),
  ];
  return pairs.flatMap((pair) => ['-c', pair]);
}

function buildUrl(address: Address, database: string): string {
  const server = address.sockets ? 'localhost' : '127.0.0.1';
  // The query's host wins over the authority, which only keeps URL parsers content.
  const host = address.sockets ? `&host=${encodeURIComponent(address.sockets)}` : '';
  return `postgres://postgres@${server}:${address.port}/${database}?sslmode=disable${host}`;
}
