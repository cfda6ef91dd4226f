import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { registrationIdField } from './deal-fields.ts';
import type { OrgContext } from './org-context.ts';
import { throwIfIncomplete } from './org-shape.ts';
import { queryDeals } from './read-deal.ts';
import { literal } from './soql.ts';

/** The living deal that carries this registration; queries see every write at once. */
export async function findDealByRegistration(
  context: OrgContext,
  reference: Id<'registration'>,
): Promise<DealSnapshot | null> {
  const shape = await context.shape();
  throwIfIncomplete(shape);
  const field = shape.fieldName(registrationIdField);
  return (await queryDeals(context, `WHERE ${field} = ${literal(reference)}`))[0] ?? null;
}
