import { nameApprover as contract } from '@alongside/shared/contracts/registration/name-approver';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { findCrmUserByEmail, saveApprover } from './approver-store.ts';

/** Says who stands behind an approver of the rules of engagement (R24). */
export const nameApprover = handle(contract, async ({ tx, audit }, input) => {
  const { approver, email, answers } = input;
  const crmUserId = await findCrmUserByEmail(tx, email);
  if (crmUserId === null) throw new ProductError('not_found', { what: 'CRM user', value: email });
  await saveApprover(tx, approver, crmUserId, answers);
  audit(crmUserId, { approver, answers });
  return { crmUserId, approver };
});
