import { runCommand } from '../bootstrap/run-command.mjs';
import { PlainError } from './plain-error.mjs';

/**
 * Installs a workspace of its own, as its lock file names it: packages that one command needs and
 * nothing else should wait for.
 *
 * @param what for the sentence when it fails, e.g. "The converter"
 * @throws PlainError when pnpm fails
 */
export async function installWorkspace(folder: string, what: string): Promise<void> {
  const env = { ...process.env, CI: 'true' };
  try {
    await runCommand('pnpm', ['install', '--frozen-lockfile'], { cwd: folder, env });
  } catch (error) {
    throw new PlainError(`${what} cannot be installed: ${(error as Error).message}`);
  }
}
