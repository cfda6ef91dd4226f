import { connectPortal } from '../start/connect-portal.ts';
import { openCommands } from '../start/open-commands.ts';
import type { Origins } from '../start/origins.ts';
import { SANDBOX_USERS } from '../sandbox/hubspot/people.ts';
import { setRole } from '@alongside/shared/contracts/installation/set-role';
import { defineProductLine } from '@alongside/shared/contracts/policy/define-product-line';
import type { Id } from '@alongside/shared/vocabulary/ids';

/** Connects the sandbox portal and lays down what a programme needs before its first partner. */
export async function connectProgramme(
  env: Record<string, string>,
  origins: Origins,
): Promise<Id<'tenant'>> {
  await connectPortal(origins);
  const commands = openCommands(env);
  try {
    const tenantId = await commands.findTenant();
    if (tenantId === undefined) throw new Error('The portal was connected without a tenant.');
    const manager = SANDBOX_USERS.find(({ job }) => job === 'manager');
    await commands.call(setRole, tenantId, { email: manager?.email ?? '', role: 'manager' });
    await commands.call(defineProductLine, tenantId, { code: 'core', name: 'Core' });
    await commands.call(defineProductLine, tenantId, { code: 'add-on', name: 'Add-on' });
    return tenantId;
  } finally {
    await commands.close();
  }
}
