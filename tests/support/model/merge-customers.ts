import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { encodeId } from '@alongside/backend/platform/ids';
import { mergeCustomers } from '@alongside/shared/contracts/customer/merge';
import type { World } from './model-world.ts';

/** The two customers of the story turn out to be one. */
export async function mergeBoth({ programme }: World, kept: number): Promise<void> {
  const { database, tenantId, system } = programme;
  const rows = await runInTenant(database, tenantId, (tx) =>
    tx
      .selectFrom('customer_identifier')
      .select(['value', 'customer_id'])
      .where('kind', '=', 'domain')
      .execute(),
  );
  const idOf = (customer: number) => {
    const row = rows.find(({ value }) => value === `customer${customer}.example`);
    return row && encodeId('customer', row.customer_id);
  };
  const [customerId, duplicateId] = [idOf(kept), idOf(1 - kept)];
  if (customerId === undefined || duplicateId === undefined) return;
  await programme.call(mergeCustomers, system, { customerId, duplicateId });
}
