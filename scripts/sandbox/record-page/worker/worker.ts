// Entry of the Web Worker that runs one card. HubSpot's bundle reads its globals while it is
// evaluated, so they are set before the bundle is imported, and the network is gone by then.
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import { hostCallNames, type HostCalls } from '../extension-channel.ts';
import { provideGlobals } from './provide-globals.ts';
import { removeForbiddenGlobals } from './remove-forbidden-globals.ts';
import { createExtensionRunner } from './run-extension.tsx';

const endpoint = createEndpoint<HostCalls>(fromWebWorker(self as unknown as Worker), {
  callable: [...hostCallNames],
});
const host = endpoint.call as unknown as HostCalls;

const session = provideGlobals(host);
removeForbiddenGlobals();
endpoint.expose({ ...createExtensionRunner(host, session) } as never);

self.addEventListener('error', (event) => host.crashed(event.message));
self.addEventListener('unhandledrejection', (event) => host.crashed(String(event.reason)));
