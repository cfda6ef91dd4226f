import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const RUNNER = path.join(import.meta.dirname, 'answer-first-event.mjs');

/**
 * Milliseconds from the start of a fresh process to the answer of its first event.
 *
 * @throws when the process ends before it answers, or answers something else than 200
 */
export async function measureStart(
  functionUrl: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const started = performance.now();
  const child = fork(RUNNER, [functionUrl], { env: { ...env }, execArgv: [] });
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`${functionUrl} ended with ${String(code)} before it answered.`);
  });
  const [status] = (await Promise.race([once(child, 'message'), died])) as [number];
  const elapsed = performance.now() - started;
  child.kill('SIGKILL');
  await died.catch(() => {});
  if (status !== 200) throw new Error(`${functionUrl} answered with ${status}.`);
  return elapsed;
}
