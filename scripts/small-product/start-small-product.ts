import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from '../machine/free-port.ts';
import { migrateDatabase } from '../machine/migrate-database.ts';
import { openDatabase } from '../machine/open-database.ts';
import { backendEnvironment } from '../start/backend-environment.ts';
import { localOrigins, type Origins, type Ports } from '../start/origins.ts';
import { readSecrets } from '../start/read-secrets.ts';
import { type BackendOptions, type RunningBackend, startBackend } from '../start/start-backend.ts';
import { startCrmPages } from '../start/start-crm-pages.ts';
import { startSandbox } from '../start/start-sandbox.ts';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OrgControl } from '../sandbox/salesforce/control/control-org.ts';
import { addSecondCrm } from './add-second-crm.ts';
import { connectProgramme } from './connect-programme.ts';

/** What a test file needs to know to take part; it crosses to the tests' processes as JSON. */
export interface ProductFacts {
  readonly origins: Origins;
  /** What the backend was told, for commands beside it. */
  readonly env: Record<string, string>;
  readonly tenantId: Id<'tenant'>;
}

export interface RunningProduct extends ProductFacts {
  readonly backend: { readonly stop: () => Promise<void>; readonly start: () => Promise<void> };
  /** Has an org of the sandbox Salesforce join the programme, with its pages; once at most. */
  readonly addSecondCrm: () => Promise<OrgControl>;
  readonly stop: () => Promise<void>;
}

/**
 * The whole product as `npm start` starts it, with an almost empty programme, on free ports and data
 * that are thrown away: for tests in a browser and for pictures.
 */
export async function startSmallProduct(): Promise<RunningProduct> {
  await using running = new AsyncDisposableStack();
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-small-'));
  running.defer(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const ports = await findPorts();
  const origins = localOrigins(ports);
  const secrets = readSecrets(folder);

  const database = await openDatabase({
    databaseUrl: undefined,
    folder,
    join: false,
    durable: false,
  });
  running.defer(database.stop);
  await migrateDatabase(database.url);
  const hubspot = await startSandbox({ folder, origins, secrets, port: ports.hubspot });
  running.defer(hubspot.close);
  const env = backendEnvironment({ databaseUrl: database.url, secrets, ...origins });
  const logFile = path.join(folder, 'backend.log');
  const backend = await openBackend({ port: ports.backend, env, logFile });
  running.defer(backend.stop);
  const tenantId = await connectProgramme(env, origins);
  const pages = await startCrmPages({
    port: ports.crm,
    origins,
    secrets,
    startPage: async () => ({ lines: [], people: [], records: [], doors: [] }),
  });
  running.defer(pages.close);

  const all = running.move();
  const second = { folder, origins, secrets, ports, env, tenantId };
  return {
    origins,
    env,
    tenantId,
    backend,
    addSecondCrm: () => addSecondCrm(second, all),
    stop: () => all.disposeAsync(),
  };
}

/**
 * Below the ports that systems lend to outgoing connections, so that those which are free here are
 * free when the servers start, a while later.
 */
async function findPorts(): Promise<Ports> {
  const backend = await findFreePort(20_000 + 5 * randomInt(2000));
  const crm = await findFreePort(backend + 1);
  const hubspot = await findFreePort(crm + 1);
  const lightning = await findFreePort(hubspot + 1);
  return { backend, crm, hubspot, lightning, salesforce: await findFreePort(lightning + 1) };
}

/** A backend that can be stopped and started again on its port; either order twice is once. */
async function openBackend(options: BackendOptions): Promise<RunningProduct['backend']> {
  let current: RunningBackend | undefined = await startBackend(options);
  return {
    stop: async () => {
      await current?.stop();
      current = undefined;
    },
    start: async () => {
      current ??= await startBackend(options);
    },
  };
}
