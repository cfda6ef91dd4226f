import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { identifyCustomer } from '../customer/identify-customer.ts';
import { recogniseAgain } from '../customer/recognise-again.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { findCustomerOfCompany, tieCompany } from './company-record-store.ts';

/**
 * Whose deal it is, locked: the customer the company record stands for, else the one with the same
 * domain or name and country, else a new one. A company that is nobody's yet is tied to it; one that
 * has another name or web site by now is known by these too.
 */
export async function findDealCustomer(
  context: OperationContext,
  installationId: Id<'installation'>,
  { company }: DealSnapshot,
): Promise<Id<'customer'> | null> {
  if (company === null) return null;
  const { recordId, name, domain: website, country } = company;
  const record = { installationId, recordId };
  const known = await findCustomerOfCompany(context.tx, record);
  const named = { name, website, country };
  if (known !== null) return recogniseAgain(context, known, named);
  const { customerId } = await identifyCustomer(context, named);
  await tieCompany(context.tx, record, customerId, context.now);
  return customerId;
}
