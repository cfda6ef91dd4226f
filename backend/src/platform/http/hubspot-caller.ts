import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import type { Database } from '../database/database.ts';
import { ProductError } from '../errors.ts';
import { findInstallation, findOrAddCrmUser } from './caller-store.ts';
import type { HubspotParameters } from './read-hubspot-parameters.ts';
import { type CallerUse, rememberCallers } from './remember-callers.ts';

/** Turns the signed parameters of a request into the one who acts. */
export type HubspotCaller = (
  parameters: HubspotParameters,
  use: CallerUse,
) => Promise<CrmUserActor>;

/**
 * Finds tenant and user.
 *
 * @throws {ProductError} `not_connected`
 */
export function createHubspotCaller(database: Database): HubspotCaller {
  const remember = rememberCallers();
  return (parameters, use) =>
    remember(`${parameters.portalId}/${parameters.userId}`, use, () =>
      findCaller(database, parameters),
    );
}

async function findCaller(
  database: Database,
  { portalId, userId, userEmail }: HubspotParameters,
): Promise<CrmUserActor> {
  const account = await findInstallation(database, 'hubspot', portalId);
  if (!account) throw new ProductError('not_connected');
  const user = { externalUserId: userId, email: userEmail };
  const found = await findOrAddCrmUser(database, account, user);
  return { kind: 'crm_user', ...account, ...found };
}
