import { createHash } from 'node:crypto';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { PostgresBinaries } from './locate-postgres.ts';
import { ownTempFolder } from './own-temp-folder.ts';

/**
 * Copies PostgreSQL, once, to where every user may read it: its programs ask access(2) about each
 * other, which knows no capabilities, so `nobody` cannot use a copy below a private home folder.
 */
export function copyBinaries(binaries: PostgresBinaries): PostgresBinaries {
  const native = path.dirname(path.dirname(binaries.postgres));
  const key = createHash('sha256').update(native).digest('hex').slice(0, 12);
  const folder = ownTempFolder(`alongside-postgres-${key}`, 0o755);
  const copy = path.join(folder, 'native');
  if (!existsSync(copy)) {
    const draft = path.join(folder, `native.${process.pid}`);
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    moveIntoPlace(draft, copy);
  }
  return {
    initdb: path.join(copy, 'bin', path.basename(binaries.initdb)),
    postgres: path.join(copy, 'bin', path.basename(binaries.postgres)),
  };
}

function moveIntoPlace(draft: string, copy: string): void {
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}
