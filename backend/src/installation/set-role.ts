import { setRole as contract } from '@alongside/shared/contracts/installation/set-role';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { saveRole } from './crm-user-store.ts';

/** Architecture 4: roles stand on the CRM user, by address, in every CRM of the tenant. */
export const setRole = handle(contract, async ({ tx, audit }, { email, role }) => {
  const crmUserId = await saveRole(tx, email, role);
  if (crmUserId === null) throw new ProductError('not_found', { what: 'CRM user', value: email });
  audit(crmUserId, { role });
  return { crmUserId, role };
});
