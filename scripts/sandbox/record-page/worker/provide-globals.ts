import * as RemoteUI from '@remote-ui/react';
import React from 'react';
import type { AssociationsRequest, HostCalls, LogLevel, Properties } from '../extension-channel.ts';
import { createHubSpotFetch } from './hubspot-fetch.ts';
import { createPageStore, type RenderExtension, type Session } from './session.ts';

/** The SDK's hooks want a Response whose `json()` carries a function, so it cannot be a real one. */
const hookResponse = (data: unknown) => ({
  ok: true,
  json: async () => ({ data, cleanup: () => undefined }),
});

function apiOrThrow(session: Session) {
  if (!session.api) throw new Error('The card was evaluated before its context arrived');
  return session.api;
}

function workerApi(host: HostCalls, session: Session) {
  return {
    useExtensionContext: () => apiOrThrow(session).context,
    useExtensionActions: () => apiOrThrow(session).actions,
    useExtensionApi: () => apiOrThrow(session),
    useAppPageLocation: () => React.useSyncExternalStore(session.page.subscribe, session.page.read),
    fetchCrmProperties: async (names: string[], onUpdate: (properties: Properties) => void) =>
      hookResponse(await host.watchProperties(names, onUpdate)),
    fetchCrmSearch: async () => hookResponse({ results: [], total: 0, hasMore: false }),
    fetchAssociations: async (request: AssociationsRequest) =>
      hookResponse(await host.associations(request)),
    formatCrmProperties: async (request: { propertiesList: readonly Properties[] }) => ({
      json: async () => request.propertiesList,
    }),
  };
}

async function refuseServerless(): Promise<never> {
  throw new Error('Serverless functions are not available to marketplace apps');
}

/**
 * Sets the globals a bundle built by HubSpot's bundler expects in its worker.
 * Without `__HUBSPOT_EXTENSION_WORKER__` the SDK silently runs in its test mode.
 */
export function provideGlobals(host: HostCalls): Session {
  const session: Session = { api: undefined, renderExtension: undefined, page: createPageStore() };
  const log = (level: LogLevel) => (data: unknown) => host.log(level, String(data));
  Object.assign(self, {
    React,
    RemoteUI,
    __HUBSPOT_EXTENSION_WORKER__: true,
    extend_V2: (render: RenderExtension) => {
      session.renderExtension = render;
    },
    logger: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
    serverless: refuseServerless,
    hsFetch: createHubSpotFetch(host),
    hsWorkerAPI: workerApi(host, session),
  });
  return session;
}
