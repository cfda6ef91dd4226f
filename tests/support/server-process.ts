import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@alongside/scripts/machine/free-port';
import { ROOT } from '@alongside/scripts/machine/paths';
import { endWithParent, wrapCommand } from '@alongside/scripts/machine/wrap-command';
import { backendSettings } from './run-backend.ts';

const ENTRY = path.join(ROOT, 'backend', 'src', 'entrypoints', 'server.ts');
const READY_TIMEOUT_MS = 20_000;
const HEALTH_PAUSE_MS = 20;
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9';

export interface ServerOptions {
  readonly databaseUrl: string;
  /** Any free one unless given. */
  readonly port?: number;
  /** Where HubSpot's API is; nowhere unless given. */
  readonly hubspotOrigin?: string;
  /** Modules that run before the server. */
  readonly imports?: readonly string[];
  /** Folder for compiled code, so that a second start is quicker. */
  readonly compileCache?: string;
}

/** The real server in a process of its own. */
export interface ServerProcess {
  readonly origin: string;
  readonly ready: Promise<void>;
  /** What it wrote so far. */
  log(): string;
  /** Ends it and waits until it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts the server; wait for `ready` before you ask it anything. */
export async function startServerProcess(options: ServerOptions): Promise<ServerProcess> {
  const port = options.port ?? (await findFreePort());
  const imports = (options.imports ?? []).flatMap((file) => ['--import', file]);
  const command = wrapCommand(endWithParent('TERM'), process.execPath, [...imports, ENTRY]);
  const env = environment(options, port);
  const child = spawn(...command, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (log += data.toString()));
  }
  const gone = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    await gone;
  };
  const ready = waitUntilHealthy(child, origin, () => log);
  ready.catch(() => {});
  return { origin, ready, log: () => log, end };
}

function environment(options: ServerOptions, port: number): Record<string, string> {
  const hubspotOrigin = options.hubspotOrigin ?? NOWHERE;
  return {
    ...backendSettings(options.databaseUrl),
    PATH: process.env.PATH ?? '',
    HUBSPOT_API_ORIGIN: hubspotOrigin,
    HUBSPOT_OAUTH_ORIGIN: hubspotOrigin,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...(options.compileCache && { NODE_COMPILE_CACHE: options.compileCache }),
  };
}

async function waitUntilHealthy(
  child: ChildProcess,
  origin: string,
  log: () => string,
): Promise<void> {
  const deadline = performance.now() + READY_TIMEOUT_MS;
  while (child.exitCode === null && child.signalCode === null && performance.now() < deadline) {
    const healthy = await fetch(`${origin}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return;
    await sleep(HEALTH_PAUSE_MS);
  }
  throw new Error(`A server did not get ready. It wrote:\n${log().slice(-4000)}`);
}
