import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Door } from './app.ts';
import type { CrmKind } from './crm/choose-crm.ts';
import { CrmFailure } from './crm/crm-error.ts';
import { createLazyHubspot } from './crm/hubspot/lazy-hubspot.ts';
import { parseWebhookEvents } from './crm/hubspot/webhook-events.ts';
import { createLazyCrm, type LazyCrm } from './crm/lazy-crm.ts';
import { parseChangeReport } from './crm/salesforce/change-report.ts';
import { createLazySalesforce } from './crm/salesforce/lazy-salesforce.ts';
import { openWebhookDoor } from './crm-sync/receive-webhook.ts';
import { openInstallDoor } from './installation/install-routes.ts';
import { installPaths } from './installation/join/join-link.ts';
import { openSetupDoor } from './installation/org-key/setup-routes.ts';
import { loadInstallation } from './installation/load-installation.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { Config } from './platform/config.ts';
import { throwUnlessSigned } from './platform/http/hubspot-door.ts';
import { createSignedOrg } from './platform/http/signed-org.ts';

type Unjoined = Parameters<typeof loadInstallation>[0] & { readonly clock: Clock };

/** What the CRMs are joined with. */
interface Inside extends Unjoined {
  readonly adapters: Adapters;
}

type Adapters = Readonly<Record<CrmKind, LazyCrm>>;

const refuseWithoutApp = (): Promise<never> =>
  Promise.reject(new CrmFailure({ kind: 'misconfigured' }, 'the app of this CRM is not set'));

/** Both CRMs, loaded when they are first asked for. */
export function openAdapters(config: Config, services: Unjoined): Adapters {
  const { clientId, clientSecret, apiOrigin, oauthOrigin: consentOrigin } = config.hubspot;
  const redirectUri = `${config.publicOrigin}${installPaths.hubspot}/callback`;
  return {
    hubspot: createLazyHubspot({
      ...openStored(services),
      app: { apiOrigin, consentOrigin, clientId, clientSecret, redirectUri },
    }),
    salesforce: openSalesforce(config, services, 'salesforce'),
  };
}

/** People of sandbox orgs sign in elsewhere; once connected, an org is an org. */
function openSalesforce(
  { salesforce, publicOrigin }: Config,
  services: Unjoined,
  door: 'salesforce' | 'salesforce_sandbox',
): LazyCrm {
  if (salesforce === undefined) return createLazyCrm(refuseWithoutApp);
  const { clientId, clientSecret, loginOrigin, sandboxLoginOrigin } = salesforce;
  return createLazySalesforce({
    ...openStored(services),
    app: {
      clientId,
      clientSecret,
      loginOrigin: door === 'salesforce_sandbox' ? sandboxLoginOrigin : loginOrigin,
      redirectUri: `${publicOrigin}${installPaths[door]}/callback`,
    },
  });
}

function openStored(services: Unjoined) {
  return {
    load: (id: Id<'installation'>) => loadInstallation(services, id),
    nowMs: () => Date.parse(services.clock.now()),
  };
}

/** Where CRMs are connected, and where they tell what changed. */
export function openCrmDoors(config: Config, inside: Inside): Door[] {
  return [
    ...openInstallDoors(config, inside),
    openHubspotWebhooks(config, inside),
    openSalesforceReports(inside),
    { register: openSetupDoor({ ...inside, ...config }), perMinute: 30 },
  ];
}

function openInstallDoors(config: Config, { adapters, ...services }: Inside): Door[] {
  const app = 'SALESFORCE_CLIENT_ID and SALESFORCE_CLIENT_SECRET';
  const notSetUp = `Salesforce is not set up on this server. Its operator must set ${app}.`;
  const salesforce = {
    ...services,
    closed: config.salesforce === undefined ? notSetUp : null,
    nextStep:
      'What is decided about a partner now appears on the fields of its opportunity. The cards get their key on the setup page, in the next ten minutes.',
  };
  const sandbox = openSalesforce(config, services, 'salesforce_sandbox');
  return [
    openInstallDoor({
      ...services,
      path: installPaths.hubspot,
      signIn: adapters.hubspot.signIn,
      closed: null,
      nextStep:
        'Next step: open a deal, choose to customise the record view, and add the Alongside card to the sidebar.',
    }),
    openInstallDoor({
      ...salesforce,
      path: installPaths.salesforce,
      signIn: adapters.salesforce.signIn,
    }),
    openInstallDoor({
      ...salesforce,
      path: installPaths.salesforce_sandbox,
      signIn: sandbox.signIn,
    }),
  ].map((register) => ({ register, perMinute: 30 }));
}

function openHubspotWebhooks({ hubspot, publicOrigin }: Config, { database, clock }: Inside): Door {
  const register = openWebhookDoor({
    database,
    clock,
    path: '/webhooks/hubspot',
    throwUnlessSigned: (request) => throwUnlessSigned(request, { clock, publicOrigin, hubspot }),
    parse: (body) => parseWebhookEvents(body, hubspot.appId),
  });
  return { register };
}

function openSalesforceReports(services: Inside): Door {
  const findSignedOrg = createSignedOrg(services);
  const register = openWebhookDoor({
    ...services,
    path: '/webhooks/salesforce',
    throwUnlessSigned: async (request) => void (await findSignedOrg(request)),
    parse: (body) => parseChangeReport(body, services.clock.now()),
  });
  return { register };
}
