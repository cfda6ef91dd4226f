// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../machine/plain-error.mjs';
import { nodePackage, pnpmPackage } from './pinned-tools.mjs';

/**
 * @typedef {object} Tools
 * @property {string} node path of the Node that runs the project
 * @property {string} pnpm path of pnpm
 */

/** The first Node that runs TypeScript files without a flag or a warning. */
const OLDEST = { major: 24, minor: 12 };
const ENDING = process.platform === 'win32' ? '.exe' : '';

/**
 * The fetched Node and pnpm, or, on platforms they are not published for, the machine's own.
 *
 * @param {string} folder where the toolchain was put; may be missing
 * @returns {Tools}
 * @throws {PlainError} when the machine has neither
 */
export function findTools(folder) {
  const modules = path.join(folder, 'node_modules');
  const node = path.join(modules, nodePackage(process), 'bin', `node${ENDING}`);
  const pnpm = path.join(modules, ...pnpmPackage(process).split('/'), `pnpm${ENDING}`);
  return {
    node: existsSync(node) ? throwUnlessRuns(node) : ownNode(),
    pnpm: existsSync(pnpm) ? pnpm : ownPnpm(),
  };
}

/** @param {string} file */
function throwUnlessRuns(file) {
  if (spawnSync(file, ['--version']).status === 0) return file;
  const own = isRecent(process.versions.node) ? process.execPath : undefined;
  if (own) return own;
  throw new PlainError(
    `The fetched Node does not run on this system (it needs glibc): install Node ${OLDEST.major}.${OLDEST.minor} or later and run the command again.`,
  );
}

function ownNode() {
  if (isRecent(process.versions.node)) return process.execPath;
  throw new PlainError(
    `No Node is published for ${process.platform} on ${process.arch} to fetch: install Node ${OLDEST.major}.${OLDEST.minor} or later (this is ${process.version}) and run the command again.`,
  );
}

function ownPnpm() {
  const shell = process.platform === 'win32';
  if (spawnSync('pnpm', ['--version'], { shell }).status === 0) return 'pnpm';
  throw new PlainError(
    `No pnpm is published for ${process.platform} on ${process.arch} to fetch: install pnpm 12 and run the command again.`,
  );
}

/** @param {string} version */
function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}
