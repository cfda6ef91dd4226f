import type { NamedRecord } from '@alongside/shared/contracts/crm-sync/link-record';
import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { findAccountOfTenant } from '../installation/installation-store.ts';
import { ProductError } from '../platform/errors.ts';
import type { PrepareContext } from '../platform/operation-handler.ts';
import type { RecordKey } from './deal-record-store.ts';

/** A record as its CRM holds it now. */
export interface ReadRecord {
  readonly installationId: Id<'installation'>;
  readonly deal: DealSnapshot;
}

/** @throws {ProductError} when the CRM holds no such deal, or it is deleted */
export async function readRecord(
  { services }: PrepareContext,
  { installationId, recordId }: RecordKey,
): Promise<ReadRecord> {
  const crm = await services.crm(installationId);
  const deal = await crm.readDeal(recordId);
  if (deal === null || deal.deleted) {
    throw new ProductError('crm_record_unknown', { what: 'deal', value: recordId });
  }
  return { installationId, deal };
}

/** @throws {ProductError} when no such account is connected */
export async function findAccount(
  context: PrepareContext,
  { account }: NamedRecord,
): Promise<Id<'installation'>> {
  const found = await context.read((tx) => findAccountOfTenant(tx, account));
  if (found !== null) return found;
  throw new ProductError('not_found', { what: 'connected CRM account', value: account });
}
