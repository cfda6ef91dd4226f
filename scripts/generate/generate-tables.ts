import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrateToLatest } from '@alongside/backend/platform/database/migrate';
import { startEmbeddedPostgres } from '../machine/embedded-postgres.ts';
import { ROOT } from '../machine/paths.ts';

const BACKEND = path.join(ROOT, 'backend');
const TOOL = path.join(BACKEND, 'node_modules', '.bin', 'kysely-codegen');

/**
 * Writes the types of the tables as the migrations make them in an empty database, and names the
 * file.
 */
export async function generateTables(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-tables-'));
  const server = await startEmbeddedPostgres({ folder, durable: false });
  try {
    const url = server.url('postgres');
    await migrateToLatest(url);
    const args = ['--config-file', 'kysely-codegen.json', '--url', url, '--log-level', 'error'];
    execFileSync(TOOL, args, { cwd: BACKEND, stdio: ['ignore', 'ignore', 'inherit'] });
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return 'backend/src/platform/database/generated/types.ts';
}
