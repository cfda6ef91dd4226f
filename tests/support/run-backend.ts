import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { app, publicOrigin } from './hubspot-request.ts';

const ENTRIES = path.resolve(import.meta.dirname, '../../backend/src/entrypoints');

/** Everything the backend must be told, for a database. */
export function backendSettings(databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    PUBLIC_ORIGIN: publicOrigin,
    HUBSPOT_CLIENT_ID: 'client',
    HUBSPOT_CLIENT_SECRET: app.clientSecret,
    HUBSPOT_APP_ID: app.appId,
    ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
  };
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningEntry {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Where Node keeps what it compiled, when the whole run has such a place. */
const { NODE_COMPILE_CACHE } = process.env;

/** Starts an entry point as a process of its own, with exactly these settings. */
export function startEntry(
  entry: 'cli' | 'server',
  args: string[],
  env: Record<string, string>,
): RunningEntry {
  const settings = NODE_COMPILE_CACHE ? { ...env, NODE_COMPILE_CACHE } : env;
  const file = path.join(ENTRIES, `${entry}.ts`);
  const child = spawn(process.execPath, [file, ...args], { env: settings });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (said.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.stderr += text.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
  return { process: child, ended };
}

/** Runs the command line to its end. */
export function runCli(args: string[], env: Record<string, string>): Promise<Ended> {
  return startEntry('cli', args, env).ended;
}
