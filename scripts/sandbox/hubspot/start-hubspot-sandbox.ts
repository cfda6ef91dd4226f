import { buildHubspotSandbox } from './build-hubspot-sandbox.ts';
import type { HubspotSandboxOptions } from './options.ts';

/**
 * Starts the sandbox on a port of this machine (0: any free one).
 * @returns its origin, such as `http://127.0.0.1:4010`, and a function that ends it.
 */
export async function startHubspotSandbox(
  options: HubspotSandboxOptions & { readonly port: number },
): Promise<{ origin: string; close: () => Promise<void> }> {
  const app = buildHubspotSandbox(options);
  const origin = await app.listen({ host: '127.0.0.1', port: options.port });
  return { origin, close: async () => app.close() };
}
