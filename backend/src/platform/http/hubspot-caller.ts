import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import type { Database } from '../database/database.ts';
import { ProductError } from '../errors.ts';
import { findInstallation, findOrAddCrmUser } from './caller-store.ts';
import type { HubspotParameters } from './read-hubspot-parameters.ts';

/** Turns the signed parameters of a request into the one who acts. */
export type HubspotCaller = (
  parameters: HubspotParameters,
  use: { readonly writes: boolean; readonly nowMs: number },
) => Promise<CrmUserActor>;

const REMEMBER_MS = 10_000;
const LARGEST_SIZE = 1000;

/**
 * Finds tenant and user. A write always asks the database; a read may use what was known up to ten
 * seconds ago, because it is most of the cost of a card.
 *
 * @throws {ProductError} `not_connected`
 */
export function createHubspotCaller(database: Database): HubspotCaller {
  const remembered = new Map<string, { actor: CrmUserActor; untilMs: number }>();
  return async (parameters, { writes, nowMs }) => {
    const key = `${parameters.portalId}/${parameters.userId}`;
    const known = remembered.get(key);
    if (!writes && known && known.untilMs > nowMs) return known.actor;
    const actor = await findCaller(database, parameters);
    if (remembered.size >= LARGEST_SIZE) remembered.clear();
    remembered.set(key, { actor, untilMs: nowMs + REMEMBER_MS });
    return actor;
  };
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
