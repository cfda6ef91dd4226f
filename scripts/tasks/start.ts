import path from 'node:path';
import { findFreePort, throwIfPortBusy } from '../machine/free-port.ts';
import { migrateDatabase } from '../machine/migrate-database.ts';
import { openDatabase } from '../machine/open-database.ts';
import { PlainError } from '../machine/plain-error.mjs';
import { printStep } from '../machine/print-step.mjs';
import { runTask } from '../machine/run-task.ts';
import { backendEnvironment } from '../start/backend-environment.ts';
import { chooseDataFolder } from '../start/choose-data-folder.ts';
import { connectPortal } from '../start/connect-portal.ts';
import { describeStartPage } from '../start/describe-start-page.ts';
import { loadProduct } from '../start/load-product.ts';
import { localOrigins, type Ports, saveOrigins } from '../start/origins.ts';
import { readSecrets } from '../start/read-secrets.ts';
import { readStartOptions, type StartOptions } from '../start/read-start-options.ts';
import { startBackend } from '../start/start-backend.ts';
import { startCrmPages } from '../start/start-crm-pages.ts';
import { startSandboxes } from '../start/start-sandboxes.ts';
import { waitForEnd } from '../start/wait-for-end.ts';
import { walkTour } from '../tour/walk-tour.ts';

await runTask(() => start(readStartOptions(process.argv.slice(2), process.env)));

/** Starts everything in order, and at the end stops it in the opposite order. */
async function start(options: StartOptions): Promise<number> {
  const ports = await choosePorts(options);
  await using running = new AsyncDisposableStack();
  const data = chooseDataFolder(options);
  running.defer(data.close);
  const { folder } = data;
  const secrets = readSecrets(folder);
  const origins = localOrigins(ports);
  saveOrigins(folder, origins);

  const loading = loadProduct();
  const database = await printStep('Opening the database', () =>
    openDatabase({ ...options, folder, join: false, durable: data.lasting }),
  );
  running.defer(database.stop);
  await printStep('Bringing its tables up to date', () => migrateDatabase(database.url));
  const org = await startSandboxes({ folder, origins, secrets, ports }, running);

  const logFile = path.join(folder, 'backend.log');
  const env = backendEnvironment({ databaseUrl: database.url, secrets, ...origins });
  const backend = await printStep('Starting the backend', () =>
    startBackend({ port: ports.backend, env, logFile }),
  );
  running.defer(backend.stop);
  const product = await loading;
  const commands = product.openCommands(env);
  running.defer(commands.close);
  const programme = await product.loadProgramme({
    commands,
    connect: () => connectPortal(origins),
    origins,
    folder,
  });
  await product.loadBothCrms({ commands, programme, origins, org });
  const startPage = () => describeStartPage({ commands, programme, origins, org });
  const pages = await printStep('Building the cards and pages of HubSpot', () =>
    startCrmPages({ port: ports.crm, origins, secrets, startPage }),
  );
  running.defer(pages.close);
  const lightning = await printStep('Building the components and pages of Salesforce', () =>
    product.startLightning({ port: ports.lightning, origins, commands, org }),
  );
  running.defer(lightning.close);
  if (options.tour) return await walkTour({ origins, commands, programme, secrets, org });

  console.log(`\nOpen ${origins.crmOrigin} and choose who you want to be. Ctrl-C ends everything.`);
  return await untilItEnds({ backend, database }, logFile);
}

/** Until the person ends the run. @throws {PlainError} when a part ends by itself */
async function untilItEnds(
  parts: Readonly<Record<'backend' | 'database', { ended: Promise<void> }>>,
  logFile: string,
): Promise<0> {
  const culprit = await waitForEnd(
    Object.entries(parts).map(([name, { ended }]) => ({ name, ended })),
  );
  if (!culprit) return 0;
  throw new PlainError(
    `The ${culprit} ended by itself, so everything was stopped; see ${logFile}.`,
  );
}

/** PORT is the backend's; pages and API of HubSpot, then of Salesforce, take the next free ones. */
async function choosePorts(options: StartOptions): Promise<Ports> {
  const backend = options.port ?? (await findFreePort());
  await throwIfPortBusy(backend);
  const crm = await findFreePort(backend + 1);
  const hubspot = await findFreePort(crm + 1);
  const lightning = await findFreePort(hubspot + 1);
  return { backend, crm, hubspot, lightning, salesforce: await findFreePort(lightning + 1) };
}
