import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ensureWritableFolder } from '../machine/ensure-writable-folder.mjs';
import { migrateDatabase } from '../machine/migrate-database.ts';
import { openDatabase } from '../machine/open-database.ts';
import { DATA_FOLDER, ROOT } from '../machine/paths.ts';
import { runTask } from '../machine/run-task.ts';
import { backendEnvironment } from '../start/backend-environment.ts';
import { readOrigins } from '../start/origins.ts';
import { readSecrets } from '../start/read-secrets.ts';

const CLI = path.join(ROOT, 'backend', 'src', 'entrypoints', 'cli.ts');

/** Commands that only ask the rules. */
const WITHOUT_DATABASE = new Set(['attribute', 'decide', 'match']);

/** The command line, on the database of `npm start`, running or not, or on DATABASE_URL. */
await runTask(async () => {
  if (WITHOUT_DATABASE.has(process.argv[2] ?? '')) return runCommandLine(process.env);
  ensureWritableFolder(DATA_FOLDER, 0o700);
  await using running = new AsyncDisposableStack();
  const database = await openDatabase({
    databaseUrl: process.env.DATABASE_URL,
    folder: DATA_FOLDER,
    join: true,
    durable: true,
  });
  running.defer(database.stop);
  await migrateDatabase(database.url);
  const env = backendEnvironment({
    databaseUrl: database.url,
    secrets: readSecrets(DATA_FOLDER),
    ...readOrigins(DATA_FOLDER),
  });
  // People read the answer; what went wrong is still told.
  return await runCommandLine({
    LOG_LEVEL: 'error',
    ...env,
    ...process.env,
    DATABASE_URL: database.url,
  });
});

async function runCommandLine(env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [CLI, ...process.argv.slice(2)], {
    env,
    stdio: 'inherit',
    // npm runs us at the root of the checkout; files are named from where the person is.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
