import path from 'node:path';
import { findFreePort } from '../../machine/free-port.ts';
import { backendEnvironment } from '../../start/backend-environment.ts';
import { localOrigins } from '../../start/origins.ts';
import { readSecrets } from '../../start/read-secrets.ts';
import { startBackend } from '../../start/start-backend.ts';
import { createCardReads } from './sign-card-read.ts';
import type { LoadRequest } from './run-load.ts';
import { TENANT_ID } from './seed-tenant.ts';

/** A server under load. */
export interface LoadedServer {
  readonly port: number;
  readonly next: () => LoadRequest;
  readonly stop: () => Promise<void>;
}

export interface ServerOptions {
  readonly folder: string;
  readonly databaseUrl: string;
  /** How many deals there are to ask for. */
  readonly records: number;
}

const BARE = path.join(import.meta.dirname, 'bare-server.ts');

/** The product's server as it runs in production, on this database. */
export async function startOurs(options: ServerOptions): Promise<LoadedServer> {
  const { folder, databaseUrl, records } = options;
  const port = await findFreePort();
  const secrets = readSecrets(folder);
  // Nothing of the CRM is asked for, so nobody needs to answer there.
  const origins = localOrigins({ backend: port, hubspot: 1, crm: 1, lightning: 1, salesforce: 1 });
  const env = {
    ...backendEnvironment({ databaseUrl, secrets, ...origins }),
    NODE_ENV: 'production',
  };
  const logFile = path.join(folder, `ours-${records}.log`);
  const { stop } = await startBackend({ port, env, logFile });
  const next = createCardReads(records, secrets.hubspotClientSecret, origins.publicOrigin);
  return { port, next, stop };
}

/** The yardstick's server on the same database, asked with the same requests. */
export async function startBare(
  options: ServerOptions,
  next: () => LoadRequest,
): Promise<LoadedServer> {
  const { folder, databaseUrl, records } = options;
  const port = await findFreePort();
  const env = { DATABASE_URL: databaseUrl, TENANT: TENANT_ID, NODE_ENV: 'production' };
  const logFile = path.join(folder, `bare-${records}.log`);
  const { stop } = await startBackend({ entry: BARE, port, env, logFile });
  return { port, next, stop };
}
