// @ts-check
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureWritableFolder } from '../machine/ensure-writable-folder.mjs';
import { PlainError } from '../machine/plain-error.mjs';
import { printStep } from '../machine/print-step.mjs';
import { plainName, readPinnedTools } from './pinned-tools.mjs';
import { runCommand } from './run-command.mjs';
import { verifyIntegrity } from './verify-integrity.mjs';

const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * Brings the pinned Node and pnpm from the npm registry into `.toolchain/<key>`, once. The folder
 * appears whole or not at all, so that a broken-off run leaves nothing to trip over.
 *
 * @param {string} root of the checkout
 * @returns {Promise<{ folder: string, key: string }>}
 * @throws {PlainError} when they cannot be fetched or are not the pinned ones
 */
export async function fetchToolchain(root) {
  const { key, pins } = readPinnedTools(root, process);
  const folder = path.join(root, '.toolchain', key);
  const specs = Object.keys(pins);
  if (existsSync(folder) || specs.length === 0) return { folder, key };
  const draft = `${folder}.${process.pid}`;
  ensureWritableFolder(draft);
  try {
    writeFileSync(path.join(draft, 'package.json'), '{ "private": true }\n');
    await printStep(`Fetching ${describe(specs)}`, () => install(draft, specs));
    verifyIntegrity(draft, pins);
    moveIntoPlace(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { folder, key };
}

/** @param {string} folder @param {readonly string[]} specs */
async function install(folder, specs) {
  try {
    await runCommand('npm', ['install', '--ignore-scripts', ...QUIET, ...specs], {
      cwd: folder,
      env: process.env,
    });
  } catch (error) {
    throw new PlainError(
      `npm could not fetch ${describe(specs)}: ${/** @type {Error} */ (error).message} Check that npm works and reaches its registry, then run the command again.`,
    );
  }
}

/** @param {readonly string[]} specs */
function describe(specs) {
  return specs.map(plainName).sort().join(' and ');
}

/** @param {string} draft @param {string} folder */
function moveIntoPlace(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another run was faster; what it fetched passed the same check.
    if (!existsSync(folder)) throw error;
  }
}
