import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What a server says of itself in its postmaster.pid. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Folder of the socket; empty where there are none (Windows). */
  socketFolder: string;
  /** True once it accepts connections. */
  ready: boolean;
}

/**
 * The server running on this data folder, if there is one. A file left by a server that is gone is
 * removed when its process id now belongs to another program, because PostgreSQL would then refuse
 * to start for ever.
 */
export function findPostmaster(data: string): Postmaster | undefined {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (isServer(pid)) {
    return {
      pid,
      port: Number(lines[3]),
      socketFolder: lines[4] ?? '',
      ready: lines[7]?.trim() === 'ready',
    };
  }
  rmSync(file, { force: true });
  return undefined;
}

function isServer(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const name = `/proc/${pid}/comm`;
  return !existsSync(name) || readFileSync(name, 'utf8').startsWith('postgres');
}
