import { randomUUID } from 'node:crypto';
import type { Operation } from '@alongside/shared/contracts/define-operation';
import Fastify, { type FastifyInstance, type FastifyPluginAsync, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Clock } from './platform/clock/clock.ts';
import type { Database } from './platform/database/database.ts';
import type { Dispatch } from './platform/dispatch.ts';
import { handleErrors } from './platform/http/handle-errors.ts';
import { reportHealth } from './platform/http/health.ts';
import { openHubspotDoor } from './platform/http/hubspot-door.ts';
import { letGoOfConnections } from './platform/http/let-go-of-connections.ts';
import { limitRate } from './platform/http/limit-rate.ts';
import { logRequests } from './platform/http/log-requests.ts';
import { buildOpenapi } from './platform/http/openapi.ts';
import { readJsonBodies } from './platform/http/read-body.ts';
import { openSalesforceDoor } from './platform/http/salesforce-door.ts';
import { setSecurityHeaders } from './platform/http/security-headers.ts';
import { loadFastSerializers, plainSerialize } from './platform/http/serialize-answer.ts';
import type { Sealer } from './platform/secrets/seal.ts';

/** A door of its own beside the operations: partners' pages, sign-in, webhooks. */
export interface Door {
  readonly register: FastifyPluginAsync;
  /** Requests a minute for each share link or address; unlimited when absent. */
  readonly perMinute?: number;
}

export interface AppDependencies {
  readonly operations: readonly Operation[];
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly clock: Clock;
  /** Opens the secrets that orgs sign with. */
  readonly sealer: Sealer;
  readonly logger: Logger;
  readonly publicOrigin: string;
  readonly hubspot: { readonly clientSecret: string; readonly appId: string };
  /** Answers are checked against their contracts before they get here; otherwise they are written by serializers compiled from them. */
  readonly checkOutput: boolean;
  readonly doors: readonly Door[];
}

const BODY_LIMIT = 1024 * 1024;

/** Builds the HTTP side from its dependencies. It never listens and reads no environment. */
export function buildApp(dependencies: AppDependencies): FastifyInstance {
  const app = Fastify({
    loggerInstance: dependencies.logger,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    bodyLimit: BODY_LIMIT,
    // Contracts are checked by the dispatcher, so Fastify's own compilers are never loaded.
    schemaController: { compilersFactory: { buildValidator: refuse, buildSerializer: refuse } },
    genReqId: () => randomUUID(),
  }) as unknown as FastifyInstance;
  letGoOfConnections(app);
  handleErrors(app);
  readJsonBodies(app);
  logRequests(app);
  setSecurityHeaders(app);
  app.register(async (scope) => {
    reportHealth(scope, dependencies.database);
    serveOpenapi(scope, dependencies);
    const serialize = dependencies.checkOutput ? plainSerialize : await loadFastSerializers();
    await scope.register(async (door) => {
      openHubspotDoor(door, { ...dependencies, serialize });
    });
    openSalesforceDoor(scope, { ...dependencies, serialize });
    for (const door of dependencies.doors) await scope.register(openDoor(door));
  });
  return app;
}

function refuse(): never {
  throw new Error('Routes have contracts, not schemas of Fastify.');
}

function openDoor({ register, perMinute }: Door): FastifyPluginAsync {
  return async (scope) => {
    if (perMinute !== undefined) await limitRate(scope, perMinute);
    await scope.register(register);
  };
}

function serveOpenapi(
  app: FastifyInstance,
  { operations, publicOrigin }: Pick<AppDependencies, 'operations' | 'publicOrigin'>,
): void {
  let document: string | undefined;
  app.get('/openapi.json', async (_request, reply) => {
    document ??= JSON.stringify(buildOpenapi(operations, publicOrigin));
    return reply.header('content-type', 'application/json; charset=utf-8').send(document);
  });
}
