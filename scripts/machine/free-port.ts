import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { PlainError } from './plain-error.mjs';

/** A port nobody listens on at this moment: the preferred one, or else any. */
export async function findFreePort(preferred = 0): Promise<number> {
  return listenOnce(preferred).catch(() => listenOnce(0));
}

/** @throws {PlainError} when another program listens on the port, or it may not be opened. */
export async function throwIfPortBusy(port: number): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    throw new PlainError(explain(port, (error as NodeJS.ErrnoException).code));
  }
}

/**
 * The port to listen on.
 *
 * @param text what the person set as PORT, or undefined
 * @throws {PlainError} when it is not a port number
 */
export function parsePort(text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new PlainError(`PORT is "${text}", which is not a number from 1 to 65535.`);
}

async function listenOnce(port: number): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const found = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return found;
}

function explain(port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program: stop it, or choose another port with PORT=${port + 1} npm start.`;
  }
  return `Port ${port} cannot be opened (${code ?? 'unknown reason'}): choose another one with PORT.`;
}
