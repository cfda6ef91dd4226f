import type { CrmAccount } from '../../crm/crm-port.ts';
import type { SystemTransaction } from '../../platform/database/database.ts';
import { ProductError } from '../../platform/errors.ts';
import type { CallingAccount } from '../../platform/http/caller-store.ts';
import { newId } from '../../platform/ids.ts';
import type { Invitation } from './join-link.ts';
import { findProgramme, lockProgramme } from './programme-store.ts';

/**
 * Where an invited account belongs: the programme that invited it. One that is there already stays
 * as it is.
 *
 * @param known where the account is connected; null when it is nowhere
 * @throws {ProductError} `action_not_possible` when it belongs to another programme, the link is
 *   spent, or the account's company currency is not the programme's
 */
export async function joinProgramme(
  tx: SystemTransaction,
  invited: Invitation,
  account: CrmAccount,
  known: CallingAccount | null,
): Promise<CallingAccount> {
  if (known?.tenantId === invited.tenantId) return known;
  if (known !== null) {
    refuse(
      `${account.name} is connected to another programme already, and an account can be in one only. Ask whoever runs that programme.`,
    );
  }
  await lockProgramme(tx, invited.tenantId);
  const programme = await findProgramme(tx, invited.tenantId);
  if (programme?.accounts !== invited.accounts) {
    refuse('This link was used already: each is good for one account. Ask for a new one.');
  }
  if (programme.currency !== account.currency) {
    refuse(
      `${account.name} keeps its books in ${account.currency}, the programme of ${programme.name} in ${programme.currency}. Accounts of one programme need the same company currency.`,
    );
  }
  return { tenantId: invited.tenantId, installationId: newId('installation') };
}

function refuse(why: string): never {
  throw new ProductError('action_not_possible', { why });
}
