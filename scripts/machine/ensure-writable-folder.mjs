// @ts-check
import { accessSync, constants, mkdirSync } from 'node:fs';
import { PlainError } from './plain-error.mjs';

/** @type {Record<string, string>} */
const REASONS = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in the way',
  EEXIST: 'a file is in the way',
};

/**
 * Makes the folder, private to this user, if it is not there.
 *
 * @param {string} folder absolute path
 * @throws {PlainError} when nothing can be written there
 */
export function ensureWritableFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
    const reason = REASONS[code] ?? code;
    throw new PlainError(
      `Alongside cannot write in ${folder} (${reason}): free that path, or run it from a folder you may write in.`,
    );
  }
}
