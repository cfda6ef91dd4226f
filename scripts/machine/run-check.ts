import { execFile } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './paths.ts';
import { printStep } from './print-step.mjs';

export interface Check {
  title: string;
  /** A tool of node_modules and its arguments. */
  command: readonly [string, ...string[]];
  /** The package that has the tool, where it runs; the root by default. */
  folder?: string;
}

/**
 * Runs one check and shows what it found, if anything.
 *
 * @returns whether everything was in order
 */
export async function runCheck({
  title,
  command: [tool, ...args],
  folder = ROOT,
}: Check): Promise<boolean> {
  try {
    await printStep(title, () => run(folder, tool, args));
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}

/** Resolves when the tool ends with 0; otherwise its error carries what it printed. */
function run(folder: string, tool: string, args: readonly string[]): Promise<void> {
  const file = path.join(folder, 'node_modules', '.bin', tool);
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' };
  return new Promise((resolve, reject) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stdout}${stderr}`.trim() || error.message));
      else resolve();
    });
  });
}
