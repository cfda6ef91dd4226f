import { runAsSystem } from '../../platform/database/run-as-system.ts';
import { ProductError } from '../../platform/errors.ts';
import type { ConnectServices } from '../connect-account.ts';
import { findAccount } from '../connect-store.ts';
import { giveOrgSecret, type IssuedOrgKey } from './give-org-secret.ts';

/** Whose key, and what becomes of the secret it has. */
export interface OrgKeyRequest {
  /** The org's own id in Salesforce, 18 letters and digits. */
  readonly org: string;
  /** The secret it has is no longer good from now on: for one that somebody else may know. */
  readonly atOnce: boolean;
}

/**
 * Gives a connected Salesforce org what its cards sign with. Again gives another secret under the
 * same key; the one before stays good for a day, so that no card fails while the org changes over.
 *
 * @throws {ProductError} `not_found` when no such org is connected
 */
export async function issueOrgKey(
  services: ConnectServices,
  { org, atOnce }: OrgKeyRequest,
): Promise<IssuedOrgKey> {
  const account = await runAsSystem(services.database, (tx) => findAccount(tx, 'salesforce', org));
  if (account === null) throw new ProductError('not_found', { what: 'Salesforce org', value: org });
  const given = await giveOrgSecret(services, account, {
    atOnce,
    unlessSince: null,
    actor: 'system:operator',
    operation: 'installation.issue-org-key',
  });
  if (given !== null) return given;
  throw new Error('A secret that depends on nothing was not stored.');
}
