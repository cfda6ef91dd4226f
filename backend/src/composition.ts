import { allOperations } from '@alongside/shared/contracts/all-operations';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { FastifyInstance } from 'fastify';
import { buildApp, type Door } from './app.ts';
import { callRecordDeal } from './call-record-deal.ts';
import { chooseCrm, type CrmKind } from './crm/choose-crm.ts';
import { CrmFailure } from './crm/crm-error.ts';
import { createLazyHubspot } from './crm/hubspot/lazy-hubspot.ts';
import { parseWebhookEvents } from './crm/hubspot/webhook-events.ts';
import { createLazyCrm, type LazyCrm } from './crm/lazy-crm.ts';
import { parseChangeReport } from './crm/salesforce/change-report.ts';
import { createLazySalesforce } from './crm/salesforce/lazy-salesforce.ts';
import { createOutboxDrain, type OutboxDrain } from './crm-sync/drain-outbox.ts';
import { openWebhookDoor } from './crm-sync/receive-webhook.ts';
import { reportUnsent } from './crm-sync/report-unsent.ts';
import type { SyncWorker } from './crm-sync/run-jobs.ts';
import {
  issueOrgKey,
  type IssuedOrgKey,
  type OrgKeyRequest,
} from './installation/issue-org-key.ts';
import { openInstallDoor } from './installation/install-routes.ts';
import { findKind } from './installation/find-kind.ts';
import { loadInstallation } from './installation/load-installation.ts';
import { registerPages } from './pages/register-pages.ts';
import { handlers } from './handlers.ts';
import { type Clock, systemClock } from './platform/clock/clock.ts';
import type { Config } from './platform/config.ts';
import { type Database, openDatabase } from './platform/database/database.ts';
import { createDispatch, type Dispatch, type DispatchReport } from './platform/dispatch.ts';
import { throwUnlessSigned } from './platform/http/hubspot-door.ts';
import { createSignedOrg } from './platform/http/signed-org.ts';
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
  const adapters = openAdapters(config, { database, sealer, clock });
  // The dispatcher needs the services, and one of them calls an operation.
  const services: Services = {
    clock,
    crm: chooseCrm(adapters, (installationId) => findKind(database, installationId)),
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

interface Inside {
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly clock: Clock;
  readonly sealer: Sealer;
  readonly adapters: Adapters;
}

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
  return [
    ...openInstallDoors(config, inside),
    openHubspotWebhooks(config, { database, clock }),
    openSalesforceReports(inside),
    { register: pages, perMinute: 120 },
  ];
}

/** One door per CRM, each with a callback of its own. */
function openInstallDoors({ salesforce }: Config, { adapters, ...services }: Inside): Door[] {
  const app = 'SALESFORCE_CLIENT_ID and SALESFORCE_CLIENT_SECRET';
  return [
    openInstallDoor({
      ...services,
      path: '/oauth',
      signIn: adapters.hubspot.signIn,
      closed: null,
      nextStep:
        'Next step: open a deal, choose to customise the record view, and add the Alongside card to the sidebar.',
    }),
    openInstallDoor({
      ...services,
      path: SALESFORCE_PATH,
      signIn: adapters.salesforce.signIn,
      closed:
        salesforce === undefined
          ? `Salesforce is not set up on this server. Its operator must set ${app}.`
          : null,
      nextStep: 'What is decided about a partner now appears on the fields of its opportunity.',
    }),
  ].map((register) => ({ register, perMinute: 30 }));
}

const refuseWithoutApp = (): Promise<never> =>
  Promise.reject(new CrmFailure({ kind: 'misconfigured' }, 'the app of this CRM is not set'));

type Adapters = Readonly<Record<CrmKind, LazyCrm>>;
type Sealed = Pick<Services, 'clock'> & Parameters<typeof loadInstallation>[0];

const SALESFORCE_PATH = '/oauth/salesforce';

function openAdapters({ hubspot, salesforce, publicOrigin }: Config, services: Sealed): Adapters {
  const { clientId, clientSecret, apiOrigin, oauthOrigin: consentOrigin } = hubspot;
  const redirectUri = `${publicOrigin}/oauth/callback`;
  const base = {
    load: (id: Id<'installation'>) => loadInstallation(services, id),
    nowMs: () => Date.parse(services.clock.now()),
  };
  return {
    hubspot: createLazyHubspot({
      ...base,
      app: { apiOrigin, consentOrigin, clientId, clientSecret, redirectUri },
    }),
    salesforce:
      salesforce === undefined
        ? createLazyCrm(refuseWithoutApp)
        : createLazySalesforce({
            ...base,
            app: { ...salesforce, redirectUri: `${publicOrigin}${SALESFORCE_PATH}/callback` },
          }),
  };
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

function openSalesforceReports(services: Pick<Inside, 'database' | 'clock' | 'sealer'>): Door {
  const findSignedOrg = createSignedOrg(services);
  const register = openWebhookDoor({
    ...services,
    path: '/webhooks/salesforce',
    throwUnlessSigned: async (request) => void (await findSignedOrg(request)),
    parse: (body) => parseChangeReport(body, services.clock.now()),
  });
  return { register };
}
