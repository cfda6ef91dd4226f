import Fastify from 'fastify';
import { createFaultList } from '../hubspot/gate/fault-list.ts';
import { inflictFaults } from '../hubspot/gate/inflict-fault.ts';
import { parseBodies } from '../hubspot/parse-bodies.ts';
import { openState } from '../hubspot/state/open-state.ts';
import { answerErrors } from './answer-errors.ts';
import { serveDataApi } from './api/serve-data-api.ts';
import type { SandboxContext } from './context.ts';
import { addControlRoutes } from './control/control-routes.ts';
import { createControl } from './control/create-control.ts';
import { faultProblem } from './fault-problem.ts';
import { addAuthorizeRoutes } from './oauth/authorize-routes.ts';
import { addIdentityRoutes } from './oauth/identity-routes.ts';
import { createSessionStore } from './oauth/session-store.ts';
import { addTokenRoutes } from './oauth/token-routes.ts';
import type { SalesforceSandboxOptions } from './options.ts';
import { completeOptions, completeOrg } from './options.ts';
import { createOrgStore } from './org/org-store.ts';

/**
 * A strict stand-in for Salesforce's login and REST API, whose orgs live in `stateFolder`. One
 * address is login server and every org's own domain: a session tells which org it is in.
 */
export function buildSalesforceSandbox(options: SalesforceSandboxOptions) {
  const settings = completeOptions(options);
  const state = openState(settings.stateFolder, 'salesforce-orgs.jsonl');
  const context: SandboxContext = {
    settings,
    orgs: createOrgStore(state, settings.clock),
    sessions: createSessionStore(state, settings.clock),
    faults: createFaultList(),
  };
  if (context.orgs.all().length === 0) context.orgs.create(completeOrg(settings.org));
  const control = createControl(context);

  const app = Fastify({
    bodyLimit: 6 * 1024 * 1024,
    forceCloseConnections: true,
    // Node's own limit would refuse long queries before the API's can.
    http: { maxHeaderSize: 64 * 1024 },
    routerOptions: { maxParamLength: 500 },
  });
  parseBodies(app);
  answerErrors(app, settings.log);
  inflictFaults(app, context, faultProblem);
  addAuthorizeRoutes(app, context);
  addTokenRoutes(app, context);
  addIdentityRoutes(app, context);
  addControlRoutes(app, control);
  serveDataApi(app, context);
  app.addHook('onClose', async () => state.close());
  return { app, control };
}
