import { inviteAccount as contract } from '@alongside/shared/contracts/installation/invite-account';
import { handle } from '../platform/operation-handler.ts';
import { countAccounts } from './join/programme-store.ts';

/** Architecture 4: another account of a CRM joins by a link of this programme, never by its name or domain. */
export const inviteAccount = handle(contract, async ({ tx, actor, services, audit }, { crm }) => {
  const { tenantId } = actor;
  const accounts = await countAccounts(tx, tenantId);
  const link = services.makeJoinLink({ tenantId, accounts }, crm);
  audit(tenantId, { crm, expiresAt: link.expiresAt });
  return link;
});
