import { CrmFailure } from '../crm/crm-error.ts';
import type { CrmRows } from '../crm/crm-rows.ts';
import type { LeasedRow } from './outbox-store.ts';
import type { SendServices } from './send-row.ts';

/** @throws {CrmFailure} when the CRM of a row keeps nothing of ours beside its deals */
export async function openRows(
  { crm }: Pick<SendServices, 'crm'>,
  { installationId }: LeasedRow,
): Promise<CrmRows> {
  const { rows } = await crm(installationId);
  if (rows !== null) return rows;
  throw new CrmFailure({ kind: 'refused', properties: [] }, 'this CRM keeps no rows of ours');
}
