import { allOperations } from '@alongside/shared/contracts/all-operations';
import type { FastifyInstance } from 'fastify';
import { buildApp, type Door } from './app.ts';
import { callRecordDeal } from './call-record-deal.ts';
import { openAdapters, openCrmDoors } from './compose-crms.ts';
import { chooseCrm } from './crm/choose-crm.ts';
import { createOutboxDrain, type OutboxDrain } from './crm-sync/drain-outbox.ts';
import { reportUnsent } from './crm-sync/report-unsent.ts';
import type { SyncWorker } from './crm-sync/run-jobs.ts';
import type { IssuedOrgKey } from './installation/org-key/give-org-secret.ts';
import { issueOrgKey, type OrgKeyRequest } from './installation/org-key/issue-org-key.ts';
import { findKind } from './installation/find-kind.ts';
import { createJoinLinks } from './installation/join/join-link.ts';
import { registerPages } from './pages/register-pages.ts';
import { handlers } from './handlers.ts';
import { systemClock } from './platform/clock/clock.ts';
import type { Config } from './platform/config.ts';
import { type Database, openDatabase } from './platform/database/database.ts';
import { createDispatch, type Dispatch, type DispatchReport } from './platform/dispatch.ts';
import { findShareLinkActor } from './platform/http/share-link-actor.ts';
import { logReport } from './platform/log-report.ts';
import { createLogger } from './platform/logger.ts';
import { createPolicyCache } from './platform/policy-cache.ts';
import { createSealer } from './platform/secrets/seal.ts';
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

/** Joins the parts of the product; `compose-crms.ts` the CRMs. Nothing else knows adapters and operations. */
export function compose(config: Config, options: ComposeOptions): Composition {
  const logger = createLogger(config.logLevel);
  const database = openDatabase(config.databaseUrl, { max: options.connections });
  const clock = systemClock;
  const checkOutput = config.checkOutput || options.shortLived === true;
  const sealer = createSealer([config.encryptionKey]);
  const adapters = openAdapters(config, { database, sealer, clock });
  // The dispatcher needs the services, and one of them calls an operation.
  const services: Services = {
    clock,
    crm: chooseCrm(adapters, (installationId) => findKind(database, installationId)),
    recordDeal: callRecordDeal(() => dispatch),
    policies: createPolicyCache(compilePolicy),
    pagesOrigin: config.pagesOrigin,
    makeJoinLink: createJoinLinks({ sealer, clock }, config.publicOrigin),
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
  const doors = openDoors(config, { ...base, adapters });
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

type Inside = Parameters<typeof openCrmDoors>[1] & Pick<Composition, 'dispatch'>;

/** The doors beside the operations: connecting a CRM, what it tells us, partners' pages. */
function openDoors(config: Config, inside: Inside): Door[] {
  const { database, dispatch, clock } = inside;
  const pages: Door['register'] = (scope) =>
    registerPages(scope, {
      dispatch,
      clock,
      publicOrigin: config.pagesOrigin,
      findActor: (token, now) => findShareLinkActor(database, token, now),
    });
  return [...openCrmDoors(config, inside), { register: pages, perMinute: 120 }];
}
