import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureWritableFolder } from '../machine/ensure-writable-folder.mjs';
import { findPostmaster } from '../machine/find-postmaster.ts';
import { DATA_FOLDER } from '../machine/paths.ts';
import { PlainError } from '../machine/plain-error.mjs';
import type { StartOptions } from './read-start-options.ts';

export interface DataFolder {
  folder: string;
  /** False when it is thrown away at the end. */
  lasting: boolean;
  /** Throws the folder away, unless it is lasting. */
  close: () => void;
}

/**
 * The folder of this run's data: `.alongside`, emptied first for `--fresh`, or a throw-away one for
 * a tour.
 *
 * @throws {PlainError} when it is unwritable, or to be emptied while another run uses it
 */
export function chooseDataFolder(options: StartOptions): DataFolder {
  if (options.tour) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-tour-'));
    const close = (): void => rmSync(folder, { recursive: true, force: true });
    return { folder, lasting: false, close };
  }
  ensureWritableFolder(DATA_FOLDER, 0o700);
  if (options.fresh) empty(DATA_FOLDER);
  ensureWritableFolder(DATA_FOLDER, 0o700);
  return { folder: DATA_FOLDER, lasting: true, close: () => {} };
}

function empty(folder: string): void {
  const data = path.join(folder, 'postgres');
  if (existsSync(data) && findPostmaster(data)) {
    throw new PlainError(
      `Another Alongside command uses the data in ${folder}: stop it before you begin anew.`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}
