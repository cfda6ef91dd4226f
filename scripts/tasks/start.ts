import path from 'node:path';
import { findFreePort, throwIfPortBusy } from '../machine/free-port.ts';
import { migrateDatabase } from '../machine/migrate-database.ts';
import { openDatabase } from '../machine/open-database.ts';
import { PlainError } from '../machine/plain-error.mjs';
import { printStep } from '../machine/print-step.mjs';
import { runTask } from '../machine/run-task.ts';
import { backendEnvironment } from '../start/backend-environment.ts';
import { chooseDataFolder } from '../start/choose-data-folder.ts';
import { saveOrigins } from '../start/origins.ts';
import { readSecrets } from '../start/read-secrets.ts';
import { readStartOptions, type StartOptions } from '../start/read-start-options.ts';
import { startBackend } from '../start/start-backend.ts';
import { startSandbox } from '../start/start-sandbox.ts';
import { waitForEnd } from '../start/wait-for-end.ts';

await runTask(() => start(readStartOptions(process.argv.slice(2), process.env)));

/** Starts everything in order, and at the end stops it in the opposite order. */
async function start(options: StartOptions): Promise<number> {
  const port = options.port ?? (await findFreePort());
  await throwIfPortBusy(port);
  await using running = new AsyncDisposableStack();
  const data = chooseDataFolder(options);
  running.defer(data.close);
  const { folder } = data;
  const secrets = readSecrets(folder);

  const database = await printStep('Opening the database', () =>
    openDatabase({ ...options, folder, join: false, durable: data.lasting }),
  );
  running.defer(database.stop);
  await printStep('Bringing its tables up to date', () => migrateDatabase(database.url));

  const publicOrigin = `http://localhost:${port}`;
  const hubspot = await printStep('Starting the sandbox HubSpot', async () =>
    startSandbox({ folder, publicOrigin, secrets, port: await findFreePort(port + 1) }),
  );
  running.defer(hubspot.close);
  const origins = { publicOrigin, hubspotOrigin: hubspot.origin };
  saveOrigins(folder, origins);

  const logFile = path.join(folder, 'backend.log');
  const env = backendEnvironment({ databaseUrl: database.url, secrets, ...origins });
  const backend = await printStep('Starting the backend', () =>
    startBackend({ port, env, logFile }),
  );
  running.defer(backend.stop);

  console.log(`\nAlongside runs at ${backend.origin}. Ctrl-C ends it.`);
  const culprit = await waitForEnd([
    { name: 'backend', ended: backend.ended },
    { name: 'database', ended: database.ended },
  ]);
  if (!culprit) return 0;
  throw new PlainError(
    `The ${culprit} ended by itself, so everything was stopped; see ${logFile}.`,
  );
}
