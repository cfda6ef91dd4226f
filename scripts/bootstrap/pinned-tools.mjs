// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} PinnedTools
 * @property {string} key names this set of pins; changes with any of them
 * @property {Readonly<Record<string, string>>} pins "name@version" to its integrity, for this
 *   platform only; empty where none are published
 */

/**
 * Reads scripts/toolchain.json.
 *
 * @param {string} root of the checkout
 * @param {{ platform: string, arch: string }} machine as Node names them
 * @returns {PinnedTools}
 */
export function readPinnedTools(root, machine) {
  const text = readFileSync(path.join(root, 'scripts', 'toolchain.json'), 'utf8');
  const key = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const wanted = [nodePackage(machine), pnpmPackage(machine)];
  /** @type {Record<string, string>} */
  const all = JSON.parse(text);
  const mine = Object.entries(all).filter(([spec]) => wanted.includes(packageOf(spec)));
  return { key, pins: Object.fromEntries(mine) };
}

/** @param {string} spec "name@version" */
export function packageOf(spec) {
  return spec.slice(0, spec.lastIndexOf('@'));
}

/**
 * @param {string} spec "name@version"
 * @returns {string} e.g. "Node 24.21.0"
 */
export function plainName(spec) {
  const version = spec.slice(spec.lastIndexOf('@') + 1);
  return `${spec.startsWith('node-') ? 'Node' : 'pnpm'} ${version}`;
}

/** @param {{ platform: string, arch: string }} machine */
export function nodePackage({ platform, arch }) {
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/** @param {{ platform: string, arch: string }} machine */
export function pnpmPackage({ platform, arch }) {
  return `@pnpm/exe.${platform}-${arch}`;
}
