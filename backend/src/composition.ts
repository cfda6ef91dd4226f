import { allOperations } from '@alongside/shared/contracts/all-operations';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { callRecordDeal } from './call-record-deal.ts';
import { createLazyHubspot } from './crm/hubspot/lazy-hubspot.ts';
import { parseWebhookEvents } from './crm/hubspot/webhook-events.ts';
import { createOutboxDrain, type OutboxDrain } from './crm-sync/drain-outbox.ts';
import { openWebhookDoor } from './crm-sync/receive-webhook.ts';
import { startSyncWorker, type SyncWorker } from './crm-sync/run-jobs.ts';
import { openInstallDoor } from './installation/install-routes.ts';
import { loadInstallation } from './installation/load-installation.ts';
import { handlers } from './handlers.ts';
import { systemClock } from './platform/clock/clock.ts';
import type { Config } from './platform/config.ts';
import { type Database, openDatabase } from './platform/database/database.ts';
import { createDispatch, type Dispatch, type DispatchReport } from './platform/dispatch.ts';
import { throwError } from './platform/errors.ts';
import { logReport } from './platform/log-report.ts';
import { createLogger } from './platform/logger.ts';
import { createPolicyCache } from './platform/policy-cache.ts';
import type { Services } from './platform/services.ts';
import { compilePolicy } from './rules/compile-policy.ts';

/** The joined product: what the entry points start. */
export interface Composition {
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly services: Services;
  /** The HTTP side, built when it is first asked for: the command line and the jobs need none. */
  openApp(): FastifyInstance;
  close(): Promise<void>;
}

export interface ComposeOptions {
  /** At most so many connections to the database. */
  readonly connections: number;
  /** Told of every call, beside the log. */
  readonly observe?: (report: DispatchReport) => void;
}

/** Joins adapters and operations. The only place that knows both. */
export function compose(config: Config, options: ComposeOptions): Composition {
  const logger = createLogger(config.logLevel);
  const database = openDatabase(config.databaseUrl, { max: options.connections });
  // The dispatcher needs the services, and one of them calls an operation.
  const services: Services = {
    clock: systemClock,
    crm: () => throwError('not_connected'),
    recordDeal: callRecordDeal(() => dispatch),
    policies: createPolicyCache(compilePolicy),
    publicOrigin: config.publicOrigin,
  };
  const dispatch: Dispatch = createDispatch({
    database,
    services,
    handlers,
    checkOutput: config.checkOutput,
    report: (report) => {
      options.observe?.(report);
      logReport(logger, report);
    },
  });
  const { publicOrigin, hubspot } = config;
  const app = {
    operations: allOperations,
    database,
    dispatch,
    clock: systemClock,
    logger,
    publicOrigin,
    hubspot,
  };
  return {
    database,
    dispatch,
    services,
    openApp: () => buildApp({ ...app, fastSerializers: !config.checkOutput, doors: [] }),
    close: () => database.close(),
  };
}
