import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import { addAccountRoutes } from './account-routes.ts';
import { answerErrors } from './answer-errors.ts';
import { createAssociationStore } from './associations/association-store.ts';
import { addBatchAssociationRoutes } from './associations/batch-association-routes.ts';
import { addLabelRoutes } from './associations/label-routes.ts';
import { addSingleAssociationRoutes } from './associations/single-routes.ts';
import type { SandboxContext } from './context.ts';
import { addFaultRoutes } from './control/fault-routes.ts';
import { addRecordRoutes } from './control/record-routes.ts';
import { createFaultList } from './gate/fault-list.ts';
import { guardAnswers, guardApi } from './gate/guard-api.ts';
import { inflictFaults } from './gate/inflict-fault.ts';
import { createRequestLimits } from './gate/request-limits.ts';
import { addAuthorizeRoutes } from './oauth/authorize-routes.ts';
import { createInstallationStore } from './oauth/installation-store.ts';
import { addTokenRoutes } from './oauth/token-routes.ts';
import { addBatchRoutes } from './objects/batch-routes.ts';
import { addListRoutes } from './objects/list-routes.ts';
import { addObjectRoutes } from './objects/object-routes.ts';
import { createObjectStore } from './objects/object-store.ts';
import { addUpsertRoutes } from './objects/upsert-routes.ts';
import type { HubspotSandboxOptions, SandboxSettings } from './options.ts';
import { completeOptions } from './options.ts';
import { addOwnerRoutes } from './owner-routes.ts';
import { parseBodies } from './parse-bodies.ts';
import { addPipelineRoutes } from './pipelines/pipeline-routes.ts';
import { addBatchPropertyRoutes } from './properties/batch-property-routes.ts';
import { addGroupRoutes } from './properties/group-routes.ts';
import { addPropertyRoutes } from './properties/property-routes.ts';
import { createPropertyStore } from './properties/property-store.ts';
import { createSchemaGuard } from './schema-guard.ts';
import { acceptObjectSorts, addSearchRoutes } from './search/search-routes.ts';
import type { SandboxState } from './state/open-state.ts';
import { openState } from './state/open-state.ts';
import { createWebhookOutbox } from './webhooks/webhook-outbox.ts';

function createContext(settings: SandboxSettings, state: SandboxState): SandboxContext {
  const properties = createPropertyStore(state);
  return {
    settings,
    now: settings.clock,
    properties,
    objects: createObjectStore(state, properties.unique),
    associations: createAssociationStore(state),
    installation: createInstallationStore(state, settings.clock),
    guard: createSchemaGuard(settings.log),
    faults: createFaultList(),
    limits: createRequestLimits(settings.requestsPerTenSeconds, settings.searchesPerSecond),
    webhooks: createWebhookOutbox(state, settings),
  };
}

const API_ROUTES: readonly ((app: FastifyInstance, context: SandboxContext) => void)[] = [
  addObjectRoutes,
  addListRoutes,
  addBatchRoutes,
  addUpsertRoutes,
  addSearchRoutes,
  addPropertyRoutes,
  addBatchPropertyRoutes,
  addGroupRoutes,
  addPipelineRoutes,
  addSingleAssociationRoutes,
  addBatchAssociationRoutes,
  addLabelRoutes,
  addOwnerRoutes,
  addAccountRoutes,
];

/**
 * A strict stand-in for HubSpot's API with one portal, whose state lives in `stateFolder`.
 * HubSpot's own doors are dated and guarded; `/__sandbox/...` is for people, tests and the tour.
 */
export function buildHubspotSandbox(options: HubspotSandboxOptions): FastifyInstance {
  const settings = completeOptions(options);
  const state = openState(settings.stateFolder);
  const context = createContext(settings, state);
  const app = Fastify({
    bodyLimit: 10 * 1024 * 1024,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 500 },
  });

  parseBodies(app);
  answerErrors(app, settings.log);
  inflictFaults(app, context);
  guardAnswers(app, context);
  addAuthorizeRoutes(app, context);
  addTokenRoutes(app, context);
  addFaultRoutes(app, context);
  addRecordRoutes(app, context);
  void app.register(async (api) => {
    acceptObjectSorts(api);
    guardApi(api, context);
    for (const addRoutes of API_ROUTES) addRoutes(api, context);
  });

  app.addHook('onReady', async () => context.webhooks.start());
  app.addHook('onClose', async () => {
    await context.webhooks.stop();
    state.close();
  });
  return app;
}
