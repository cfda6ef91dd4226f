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
 * Makes the folder if it is not there.
 *
 * @param {string} folder absolute path
 * @param {number} [mode] of folders that are made; 0o700 keeps other users out
 * @throws {PlainError} when nothing can be written there
 */
export function ensureWritableFolder(folder, mode = 0o777) {
  try {
    mkdirSync(folder, { recursive: true, mode });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
    const reason = REASONS[code] ?? code;
    throw new PlainError(
      `Alongside cannot write in ${folder} (${reason}): free that path, or run it from a folder you may write in.`,
    );
  }
}
