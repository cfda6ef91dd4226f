import type { Id } from '@alongside/shared/vocabulary/ids';
import type { LocalDate, Money } from '@alongside/shared/vocabulary/values';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** A deal that the CRM still has, as far as registering its customer needs it. */
export interface DealWithCustomer {
  readonly name: string;
  /** Null where the CRM names none. */
  readonly amount: Money | null;
  readonly currency: string;
  readonly expectedCloseOn: LocalDate | null;
  /** Neither won nor lost. */
  readonly open: boolean;
  readonly customer: {
    readonly customerId: Id<'customer'>;
    readonly name: string;
    readonly country: string | null;
  } | null;
}

export async function findDealWithCustomer(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<DealWithCustomer | undefined> {
  const row = await tx
    .selectFrom('deal as d')
    .leftJoin('customer as c', 'c.id', 'd.customer_id')
    .select(['d.name', 'd.amount_minor', 'd.currency', 'd.expected_close_on', 'd.stage_class'])
    .select(['c.id as customer_id', 'c.name as customer_name', 'c.country'])
    .where('d.id', '=', decodeId('deal', dealId))
    .where('d.deleted', '=', false)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { amount_minor: amountMinor, currency, customer_id: id, customer_name: name } = row;
  return {
    name: row.name,
    amount: amountMinor === null ? null : { amountMinor, currency },
    currency,
    expectedCloseOn: row.expected_close_on,
    open: row.stage_class === 'early' || row.stage_class === 'late',
    customer:
      id === null || name === null
        ? null
        : { customerId: encodeId('customer', id), name, country: row.country },
  };
}
