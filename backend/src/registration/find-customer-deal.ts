import type { Id } from '@alongside/shared/vocabulary/ids';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { type DealWithCustomer, findDealWithCustomer } from './deal-customer-store.ts';

/** A deal whose customer can be registered. */
export type CustomerDeal = DealWithCustomer & {
  readonly customer: NonNullable<DealWithCustomer['customer']>;
};

/**
 * Finds a deal that is worked and tells its customer.
 *
 * @throws {ProductError} `not_found`, or `action_not_possible` for a closed deal or one without company
 */
export async function findCustomerDealOrThrow(
  { tx }: Pick<OperationContext, 'tx'>,
  dealId: Id<'deal'>,
): Promise<CustomerDeal> {
  const deal = await findDealWithCustomer(tx, dealId);
  if (deal === undefined) throw new ProductError('not_found', { what: 'deal', value: dealId });
  const { name, open, customer } = deal;
  if (!open) {
    const why = `The deal "${name}" is closed. Register its customer from an open deal.`;
    throw new ProductError('action_not_possible', { why });
  }
  if (customer === null) {
    const why = `The deal "${name}" has no company. Add it in the CRM first.`;
    throw new ProductError('action_not_possible', { why });
  }
  return { ...deal, customer };
}
