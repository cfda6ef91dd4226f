import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../machine/paths.ts';
import { PlainError } from '../machine/plain-error.mjs';
import { endWithParent, wrapCommand } from '../machine/wrap-command.ts';

const SERVER = path.join(ROOT, 'backend', 'src', 'entrypoints', 'server.ts');
const READY_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 10_000;
const LOG_TAIL = 2000;

export interface BackendOptions {
  port: number;
  /** Everything the backend reads from its environment besides PORT. */
  env: Record<string, string>;
  /** Another program to start as a backend; the server when absent. */
  entry?: string;
  /** Where its log goes; written anew. */
  logFile: string;
}

export interface RunningBackend {
  origin: string;
  /** Lets it finish what it is at, then ends it. */
  stop: () => Promise<void>;
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<void>;
}

/**
 * Starts the backend as a process of its own and waits until `GET /healthz` answers 200.
 *
 * @throws {PlainError} with the end of its log, when it does not get ready
 */
export async function startBackend(options: BackendOptions): Promise<RunningBackend> {
  const log = openSync(options.logFile, 'w', 0o600);
  const words = endWithParent('TERM');
  const child = spawn(...wrapCommand(words, process.execPath, [options.entry ?? SERVER]), {
    cwd: ROOT,
    env: { ...process.env, ...options.env, PORT: String(options.port) },
    stdio: ['ignore', log, log],
    // Ctrl-C reaches us alone; we end the backend before the database.
    detached: words.length > 0,
  });
  closeSync(log);
  const ended = once(child, 'exit').then(() => undefined);
  const origin = `http://localhost:${options.port}`;
  const state = { over: false };
  void ended.then(() => (state.over = true));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(force);
  };
  if (await waitUntilHealthy(origin, state)) return { origin, stop, ended };
  await stop();
  throw new PlainError(
    `The backend did not get ready. The end of ${options.logFile}:\n${readFileSync(options.logFile, 'utf8').slice(-LOG_TAIL)}`,
  );
}

async function waitUntilHealthy(origin: string, state: { over: boolean }): Promise<boolean> {
  const deadline = performance.now() + READY_TIMEOUT_MS;
  while (!state.over && performance.now() < deadline) {
    const healthy = await fetch(`${origin}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return true;
    await sleep(50);
  }
  return false;
}
