import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Database } from '../platform/database/database.ts';
import { listTenants } from '../platform/database/list-tenants.ts';

/** It cannot be told whose data a command is about; the message lists who there is. */
export class TenantUnclear extends Error {
  override readonly name = 'TenantUnclear';
}

/** What `--tenant` says in every help. */
export const tenantOption = [
  '--tenant <name>',
  'name or id of the company; not needed while there is only one',
] as const;

/**
 * The tenant that is meant: the one with this name or id, or the only one.
 *
 * @throws {TenantUnclear} when there is none, or several to choose from
 */
export async function chooseTenant(
  database: Database,
  wanted: string | undefined,
): Promise<Id<'tenant'>> {
  const all = await listTenants(database);
  const named = all.filter(
    ({ tenantId, name }) =>
      wanted === undefined || tenantId === wanted || name.toLowerCase() === wanted.toLowerCase(),
  );
  const [only] = named;
  if (only !== undefined && named.length === 1) return only.tenantId;
  const list = all.map(({ tenantId, name }) => `\n  ${tenantId}  ${name}`).join('');
  if (all.length === 0) {
    throw new TenantUnclear('No company is connected yet. Connect a CRM account first.');
  }
  const why =
    wanted === undefined
      ? 'There are several companies. Say which with --tenant:'
      : `${named.length === 0 ? 'No' : 'More than one'} company is called "${wanted}". There are:`;
  throw new TenantUnclear(why + list);
}
