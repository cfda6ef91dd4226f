// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureWritableFolder } from '../machine/ensure-writable-folder.mjs';
import { PlainError } from '../machine/plain-error.mjs';
import { printStep } from '../machine/print-step.mjs';
import { runCommand } from './run-command.mjs';

// The committed lock file was checked for too recent releases when it was made.
const INSTALL = ['install', '--frozen-lockfile', '--trust-lockfile', '--reporter=append-only'];

/** Tasks that run the product. What only checks and packages it is not installed for them. */
const RUNS_THE_PRODUCT = ['start', 'alongside'];
const WITHOUT_CHECKS = [
  '--filter=!@alongside/salesforce-checks',
  '--filter=!@alongside/salesforce-package',
];

/**
 * Installs what pnpm-lock.yaml names for a task, unless exactly that was installed before.
 *
 * @param {string} root of the checkout
 * @param {string} task
 * @param {string} toolchainKey another Node or pnpm installs anew
 * @param {string} pnpm its path
 * @param {NodeJS.ProcessEnv} env
 * @throws {PlainError} when pnpm fails
 */
export async function installDependencies(root, task, toolchainKey, pnpm, env) {
  const modules = path.join(root, 'node_modules');
  const stamp = path.join(modules, '.install-stamp');
  const lock = readFileSync(path.join(root, 'pnpm-lock.yaml'));
  const all = createHash('sha256').update(lock).update(toolchainKey).digest('hex');
  const some = `${all} without checks`;
  const isLean = RUNS_THE_PRODUCT.includes(task);
  const there = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (there === all || (isLean && there === some)) return;
  ensureWritableFolder(modules);
  const args = isLean ? [...INSTALL, ...WITHOUT_CHECKS] : INSTALL;
  await printStep('Installing dependencies', (report) => install(root, pnpm, args, env, report));
  writeFileSync(stamp, isLean ? some : all);
}

/**
 * @param {string} root
 * @param {string} pnpm
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {(detail: string) => void} report
 */
async function install(root, pnpm, args, env, report) {
  /** @param {string} line */
  const onLine = (line) => {
    if (line.startsWith('Progress: ')) report(line.slice('Progress: '.length));
  };
  try {
    // CI: pnpm then asks nothing.
    await runCommand(pnpm, args, { cwd: root, env: { ...env, CI: 'true' }, onLine });
  } catch (error) {
    throw new PlainError(
      `The dependencies could not be installed: ${/** @type {Error} */ (error).message} Run the command again; what was fetched is kept.`,
    );
  }
}
