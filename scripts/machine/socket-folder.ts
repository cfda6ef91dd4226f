import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

/** A Unix socket's path holds 107 bytes on Linux and 103 on macOS; the file's name takes 20. */
const LONGEST_FOLDER = 80;

/**
 * Where PostgreSQL puts its socket: beside the data, or, in a deep checkout, in a short private
 * folder below the temp folder. The same data folder always gives the same socket folder.
 */
export function socketFolder(folder: string): string {
  if (Buffer.byteLength(folder) <= LONGEST_FOLDER) return folder;
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const short = path.join(os.tmpdir(), `alongside-${key}`);
  mkdirSync(short, { recursive: true, mode: 0o700 });
  const stat = lstatSync(short);
  const uid = process.getuid?.() ?? stat.uid;
  if (!stat.isDirectory() || (stat.uid !== uid && uid !== 0)) {
    throw new PlainError(`${short} belongs to someone else: remove it and start again.`);
  }
  return short;
}
