// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../machine/plain-error.mjs';
import { packageOf } from './pinned-tools.mjs';

/**
 * Compares what npm installed with the pins. npm has checked each download against the integrity
 * that it wrote into the lock file; this checks that integrity against ours.
 *
 * @param {string} folder with the package-lock.json that npm wrote
 * @param {Readonly<Record<string, string>>} pins "name@version" to integrity
 * @throws {PlainError} naming the first package that is not the pinned one
 */
export function verifyIntegrity(folder, pins) {
  const lock = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8'));
  for (const [spec, integrity] of Object.entries(pins)) {
    if (lock.packages[`node_modules/${packageOf(spec)}`]?.integrity === integrity) continue;
    throw new PlainError(
      `The registry's ${spec} is not the one this version of Alongside was tested with, so it was not used: ask whoever runs your registry.`,
    );
  }
}
