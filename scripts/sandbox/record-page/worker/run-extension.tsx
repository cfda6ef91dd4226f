import { createRemoteRoot, createRoot } from '@remote-ui/react';
import { retain } from '@remote-ui/rpc';
import type { ExtensionStart, HostCalls, WorkerCalls } from '../extension-channel.ts';
import { CardBoundary } from './card-boundary.tsx';
import type { ExtensionApi, Session } from './session.ts';

declare function importScripts(url: string): void;

function buildApi(start: ExtensionStart, host: HostCalls): ExtensionApi {
  const actions = Object.fromEntries(
    start.actionNames.map((name) => [
      name,
      (...args: readonly unknown[]) => host.action(name, args),
    ]),
  );
  return {
    context: start.context,
    actions,
    runServerlessFunction: () =>
      Promise.reject(new Error('Serverless functions are not available to marketplace apps')),
  };
}

/** The two things a page may ask of this worker: run a bundle, and show another app page. */
export function createExtensionRunner(host: HostCalls, session: Session): WorkerCalls {
  return {
    async run(start, channel) {
      // A function that came over RPC is released when the call returns, unless it is retained.
      retain(channel);
      session.page.show(start.page);
      session.api = buildApi(start, host);
      importScripts(start.bundleUrl);
      if (!session.renderExtension) throw new Error('The bundle did not call hubspot.extend()');
      const root = createRemoteRoot(channel as never, { strict: false });
      createRoot(root as never).render(
        <CardBoundary onCrash={(message) => host.crashed(message)}>
          {session.renderExtension(session.api)}
        </CardBoundary>,
      );
      await root.mount();
      host.mounted();
    },
    showPage: (location) => session.page.show(location),
  };
}
