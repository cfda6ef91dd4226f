import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { identifyCustomer } from '../customer/identify-customer.ts';
import { lockCustomer } from '../platform/database/lock-customer.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { findCustomerOfCompany, tieCompany } from './company-record-store.ts';

/**
 * Whose deal it is, locked: the customer the company record stands for, else the one with the same
 * domain or name and country, else a new one. A company that is nobody's yet is tied to it.
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
  if (known !== null) return (await lockCustomer(context.tx, known)) ?? null;
  const { customerId } = await identifyCustomer(context, { name, website, country });
  await tieCompany(context.tx, record, customerId, context.now);
  return customerId;
}
