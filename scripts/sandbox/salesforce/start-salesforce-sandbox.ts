import { buildSalesforceSandbox } from './build-salesforce-sandbox.ts';
import type { SandboxControl } from './control/create-control.ts';
import type { SalesforceSandboxOptions } from './options.ts';

/**
 * Starts the sandbox on a port of this machine (0: any free one).
 * @returns its origin, which is login and instance address in one; what people do in its orgs; and
 * a function that ends it.
 */
export async function startSalesforceSandbox(
  options: SalesforceSandboxOptions & { readonly port: number },
): Promise<{ origin: string; control: SandboxControl; close: () => Promise<void> }> {
  const { app, control } = buildSalesforceSandbox(options);
  const origin = await app.listen({ host: '127.0.0.1', port: options.port });
  return { origin, control, close: async () => app.close() };
}
