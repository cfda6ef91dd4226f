import type { NewDeal } from '../crm/crm-port.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import type { LeasedRow } from './outbox-store.ts';

/** A deal as the CRM takes it, but for the domain of the company's web site. */
interface DealToMake extends Omit<NewDeal, 'company'> {
  readonly company: Omit<NewDeal['company'], 'domain'>;
  readonly website: string | null;
}

/** The deal to make for a registration; null when it has one by now or is not approved any more. */
export async function findNewDeal(
  tx: TenantTransaction,
  { registrationId, installationId }: Pick<LeasedRow, 'registrationId' | 'installationId'>,
): Promise<DealToMake | null> {
  if (registrationId === null) return null;
  const row = await tx
    .selectFrom('registration as r')
    .leftJoin('crm_record as c', (join) =>
      join
        .onRef('c.customer_id', '=', 'r.customer_id')
        .on('c.object', '=', 'company')
        .on('c.installation_id', '=', decodeId('installation', installationId)),
    )
    .selectAll('r')
    .select('c.external_id as company_record')
    .where('r.id', '=', decodeId('registration', registrationId))
    .where('r.review_status', '=', 'approved')
    .where('r.deal_id', 'is', null)
    .orderBy('c.linked_at')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { contact_name: name, contact_email: email } = row;
  return {
    registrationReference: registrationId,
    name: row.company_name,
    amount: { amountMinor: row.amount_minor, currency: row.currency },
    expectedCloseOn: row.expected_close_on,
    company: {
      recordId: row.company_record ?? undefined,
      name: row.company_name,
      country: row.country,
    },
    website: row.website,
    contact: email === null ? undefined : { name, email },
  };
}
