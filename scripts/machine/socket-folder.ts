import { createHash } from 'node:crypto';
import { ownTempFolder } from './own-temp-folder.ts';

/** A Unix socket's path holds 107 bytes on Linux and 103 on macOS; the file's name takes 20. */
const LONGEST_FOLDER = 80;

/**
 * Where PostgreSQL puts its socket: beside the data, or, in a deep checkout, in a short private
 * folder below the temp folder. The same data folder always gives the same socket folder.
 */
export function socketFolder(folder: string): string {
  if (Buffer.byteLength(folder) <= LONGEST_FOLDER) return folder;
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return ownTempFolder(`alongside-${key}`, 0o700);
}
