import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../machine/embedded-postgres.ts';

export interface ThrowAwayServer {
  /** Also for logs and bundles of the run. */
  readonly folder: string;
  readonly postgres: EmbeddedPostgres;
  readonly close: () => Promise<void>;
}

/** A PostgreSQL of its own in the temp folder, so that a bench runs beside everything else. */
export async function startThrowAwayServer(): Promise<ThrowAwayServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const postgres = await startEmbeddedPostgres({ folder, durable: false });
    return {
      folder,
      postgres,
      close: async () => {
        await postgres.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
