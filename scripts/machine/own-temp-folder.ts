import { lstatSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';
import { NOBODY } from './wrap-command.ts';

/**
 * A folder below the temp folder that nobody else can have laid out for us.
 *
 * @param mode 0o700 to keep other users out
 * @throws {PlainError} when someone else was there first
 */
export function ownTempFolder(name: string, mode: number): string {
  const folder = path.join(os.tmpdir(), name);
  mkdirSync(folder, { recursive: true, mode });
  const stat = lstatSync(folder);
  const uid = process.getuid?.() ?? stat.uid;
  // As root we may have given it to `nobody` ourselves.
  const owners = uid === 0 ? [uid, NOBODY] : [uid];
  if (stat.isDirectory() && owners.includes(stat.uid)) return folder;
  throw new PlainError(`${folder} belongs to someone else: remove it and start again.`);
}
