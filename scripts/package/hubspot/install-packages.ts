import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PlainError } from '../../machine/plain-error.mjs';

const run = promisify(execFile);

/** Installs a folder as HubSpot's builder does: plain npm, knowing nothing of our workspace. */
export async function installPackages(folder: string): Promise<void> {
  const windows = process.platform === 'win32';
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  try {
    await run('npm', args, { cwd: folder, shell: windows });
  } catch (error) {
    throw new PlainError(`npm cannot install ${folder}: ${(error as Error).message}`);
  }
}
