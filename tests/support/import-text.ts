import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { importKinds } from '@alongside/backend/import/kinds/import-kinds';
import { type ImportResult, prepareImport } from '@alongside/backend/import/run/import-file';
import { createTestDatabase } from './database.ts';
import { createProgramme, type Programme } from './programme.ts';

/** A programme into which spreadsheets are imported. */
export interface ImportDesk {
  readonly programme: Programme;
  /** Imports a text as a file of this kind. */
  importText(kind: string, text: string, mode?: 'dry' | 'write'): Promise<ImportResult>;
  close(): Promise<void>;
}

export async function openImportDesk(): Promise<ImportDesk> {
  const database = await createTestDatabase();
  const programme = await createProgramme(database.url);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-import-'));
  return {
    programme,
    async importText(name, text, mode = 'write') {
      const kind = importKinds.find((one) => one.name === name);
      if (!kind) throw new Error(`There is no kind of import "${name}".`);
      const file = path.join(folder, `${name}.csv`);
      writeFileSync(file, text);
      return (await prepareImport(programme, programme.tenantId, kind, file)).run(mode);
    },
    async close() {
      await programme.close();
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
