import { once } from 'node:events';

/** A part of the running product, and the promise that resolves when it ends by itself. */
export interface Part {
  name: string;
  ended: Promise<void>;
}

/**
 * Waits until the person ends the run or one of its parts ends by itself.
 *
 * @returns the name of the part that ended; undefined when the person did
 */
export async function waitForEnd(parts: readonly Part[]): Promise<string | undefined> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) =>
    once(process, signal).then(() => undefined),
  );
  // A terminal's Ctrl-C arrives twice, from the terminal and from the process before us.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
  return Promise.race([
    ...signals,
    ...parts.map(async ({ name, ended }) => ended.then(() => name)),
  ]);
}
