import { allOperations } from '@alongside/shared/contracts/all-operations';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { buildApp, type Door } from './app.ts';
import { callRecordDeal } from './call-record-deal.ts';
import { createLazyHubspot, type LazyHubspot } from './crm/hubspot/lazy-hubspot.ts';
import { parseWebhookEvents } from './crm/hubspot/webhook-events.ts';
import { createOutboxDrain, type OutboxDrain } from './crm-sync/drain-outbox.ts';
import { openWebhookDoor } from './crm-sync/receive-webhook.ts';
import type { SendServices } from './crm-sync/send-row.ts';
import type { SyncWorker } from './crm-sync/run-jobs.ts';
import {
  issueOrgKey,
  type IssuedOrgKey,
  type OrgKeyRequest,
} from './installation/issue-org-key.ts';
import { openInstallDoor } from './installation/install-routes.ts';
import { loadInstallation } from './installation/load-installation.ts';
import { registerPages } from './pages/register-pages.ts';
import { handlers } from './handlers.ts';
import { type Clock, systemClock } from './platform/clock/clock.ts';
import type { Config } from './platform/config.ts';
import { type Database, openDatabase } from './platform/database/database.ts';
import { createDispatch, type Dispatch, type DispatchReport } from './platform/dispatch.ts';
import { throwUnlessSigned } from './platform/http/hubspot-door.ts';
import { findShareLinkActor } from './platform/http/share-link-actor.ts';
import { logReport } from './platform/log-report.ts';
import { createLogger } from './platform/logger.ts';
import { createPolicyCache } from './platform/policy-cache.ts';
import { createSealer, type Sealer } from './platform/secrets/seal.ts';
import type { Services } from './platform/services.ts';
import { compilePolicy } from './rules/compile-policy.ts';

/** The joined product: what the entry points start. */
export interface Composition {
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly services: Services;
  /** Tells the CRMs what waits; whoever works off jobs calls it. */
  readonly drain: OutboxDrain;
  /** What the cards of a Salesforce org sign with. */
  readonly issueOrgKey: (request: OrgKeyRequest) => Promise<IssuedOrgKey>;
  /** The HTTP side, built when it is first asked for: the command line and the jobs need none. */
  openApp(): FastifyInstance;
  /** Keeps CRMs and us in step as long as the process lives; stop it before `close`. */
  startWorker(): Promise<SyncWorker>;
  close(): Promise<void>;
}

export interface ComposeOptions {
  /** At most so many connections to the database. */
  readonly connections: number;
  /** True for a process that answers few requests: compiling serializers would cost more than checking. */
  readonly shortLived?: boolean;
  /** Told of every call, beside the log. */
  readonly observe?: (report: DispatchReport) => void;
}

/** Joins adapters and operations. The only place that knows both. */
export function compose(config: Config, options: ComposeOptions): Composition {
  const logger = createLogger(config.logLevel);
  const database = openDatabase(config.databaseUrl, { max: options.connections });
  const clock = systemClock;
  const checkOutput = config.checkOutput || options.shortLived === true;
  const sealer = createSealer([config.encryptionKey]);
  const hubspot = openHubspot(config, { database, sealer, clock });
  // The dispatcher needs the services, and one of them calls an operation.
  const services: Services = {
    clock,
    crm: hubspot.crm,
    recordDeal: callRecordDeal(() => dispatch),
    policies: createPolicyCache(compilePolicy),
    pagesOrigin: config.pagesOrigin,
  };
  const dispatch: Dispatch = createDispatch({
    database,
    services,
    sealer,
    handlers,
    checkOutput,
    report: (report) => {
      options.observe?.(report);
      logReport(logger, report);
    },
  });
  const sync = { ...services, database, dispatch, report: reportUnsent(logger) };
  const drain = createOutboxDrain(sync);
  const base = { operations: allOperations, database, dispatch, clock, logger, sealer };
  const doors = openDoors(config, { ...base, hubspot });
  const app = { ...base, publicOrigin: config.publicOrigin, hubspot: config.hubspot, checkOutput };
  const { databaseUrl } = config;
  return {
    database,
    dispatch,
    services,
    drain,
    issueOrgKey: (request) => issueOrgKey(base, request),
    openApp: () => buildApp({ ...app, doors }),
    startWorker: async () => {
      // The job library would weigh on a function's cold start.
      const { startSyncWorker } = await import('./crm-sync/run-jobs.ts');
      return startSyncWorker({ databaseUrl, services: sync, drain, logger });
    },
    close: () => database.close(),
  };
}

interface Inside {
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly clock: Clock;
  readonly sealer: Sealer;
  readonly hubspot: LazyHubspot;
}

/** The doors beside the operations: connecting a CRM, what it tells us, partners' pages. */
function openDoors(config: Config, inside: Inside): Door[] {
  const { database, dispatch, clock, sealer, hubspot } = inside;
  const install = openInstallDoor({ database, clock, sealer, signIn: hubspot.signIn });
  const pages: Door['register'] = (scope) =>
    registerPages(scope, {
      dispatch,
      clock,
      publicOrigin: config.pagesOrigin,
      findActor: (token, now) => findShareLinkActor(database, token, now),
    });
  return [
    { register: install, perMinute: 30 },
    openHubspotWebhooks(config, { database, clock }),
    { register: pages, perMinute: 120 },
  ];
}

type Sealed = Pick<Services, 'clock'> & Parameters<typeof loadInstallation>[0];

function openHubspot({ hubspot, publicOrigin }: Config, services: Sealed): LazyHubspot {
  const { clientId, clientSecret, apiOrigin, oauthOrigin: consentOrigin } = hubspot;
  const redirectUri = `${publicOrigin}/oauth/callback`;
  return createLazyHubspot({
    app: { apiOrigin, consentOrigin, clientId, clientSecret, redirectUri },
    load: (installationId) => loadInstallation(services, installationId),
    nowMs: () => Date.parse(services.clock.now()),
  });
}

function openHubspotWebhooks(
  { hubspot, publicOrigin }: Config,
  { database, clock }: Pick<Sealed, 'database' | 'clock'>,
): Door {
  const register = openWebhookDoor({
    database,
    clock,
    path: '/webhooks/hubspot',
    throwUnlessSigned: (request) => throwUnlessSigned(request, { clock, publicOrigin, hubspot }),
    parse: (body) => parseWebhookEvents(body, hubspot.appId),
  });
  return { register };
}

/** One line for each row that could not be sent; a parked one needs a person. */
function reportUnsent(logger: Logger): SendServices['report'] {
  return ({ row, error, parked }) => {
    const line = { row: row.id, kind: row.kind, tenant: row.tenantId, attempts: row.attempts };
    const reason = error instanceof Error ? error.message : 'unknown';
    if (parked) logger.error({ ...line, reason }, 'a change could not be written to the CRM');
    else logger.warn({ ...line, reason }, 'a change will be written to the CRM later');
  };
}
