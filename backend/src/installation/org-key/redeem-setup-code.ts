import { throwError } from '../../platform/errors.ts';
import type { ConnectServices } from '../connect-account.ts';
import { giveOrgSecret } from './give-org-secret.ts';
import { openSetupCode } from './setup-code.ts';

/** A code as an org hands it in. */
export interface HandedIn {
  /** The org's own id in Salesforce, 18 letters and digits. */
  readonly org: string;
  readonly code: string;
}

/** What the org's cards sign with. */
export interface RedeemedKey {
  readonly orgKey: string;
  readonly secret: string;
}

/**
 * Gives an org its key for the code that its administrator brought back from connecting. A code is
 * spent by the first secret that the org gets after it, from whomever: no table remembers codes.
 *
 * @throws {ProductError} `setup_code_spent` when it is too old, used, or another org's
 */
export async function redeemSetupCode(
  services: ConnectServices,
  { org, code }: HandedIn,
): Promise<RedeemedKey> {
  const account = openSetupCode(services, org, code) ?? throwError('setup_code_spent');
  const given = await giveOrgSecret(services, account, {
    atOnce: false,
    unlessSince: account.issuedAt,
    actor: 'system:install',
    operation: 'installation.redeem-setup-code',
  });
  const { orgKey, secret } = given ?? throwError('setup_code_spent');
  return { orgKey, secret };
}
