import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from '@alongside/scripts/machine/free-port';
import { migrateDatabase } from '@alongside/scripts/machine/migrate-database';
import { openDatabase } from '@alongside/scripts/machine/open-database';
import { backendEnvironment } from '@alongside/scripts/start/backend-environment';
import { localOrigins, type Origins } from '@alongside/scripts/start/origins';
import { readSecrets } from '@alongside/scripts/start/read-secrets';
import {
  type BackendOptions,
  type RunningBackend,
  startBackend,
} from '@alongside/scripts/start/start-backend';
import { startCrmPages } from '@alongside/scripts/start/start-crm-pages';
import { startSandbox } from '@alongside/scripts/start/start-sandbox';
import type { Id } from '@alongside/shared/vocabulary/ids';
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
  readonly stop: () => Promise<void>;
}

/** The whole product as `npm start` starts it, on free ports and data that are thrown away. */
export async function startProduct(): Promise<RunningProduct> {
  await using running = new AsyncDisposableStack();
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-browser-'));
  running.defer(() => rmSync(folder, { recursive: true, force: true }));
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
    folder,
    port: ports.crm,
    origins,
    secrets,
    startPage: async () => ({ lines: [], people: [], records: [], doors: [] }),
  });
  running.defer(pages.close);

  const all = running.move();
  return { origins, env, tenantId, backend, stop: () => all.disposeAsync() };
}

async function findPorts(): Promise<Record<'backend' | 'crm' | 'hubspot', number>> {
  const backend = await findFreePort();
  const crm = await findFreePort(backend + 1);
  return { backend, crm, hubspot: await findFreePort(crm + 1) };
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
