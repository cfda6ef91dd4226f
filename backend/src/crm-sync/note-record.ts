import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import { findLeadingRecord, type RecordKey, saveRecord } from './deal-record-store.ts';

/** What a known record says now. */
export interface RecordNews {
  readonly dealId: Id<'deal'>;
  readonly installationId: Id<'installation'>;
  readonly deal: DealSnapshot;
}

/**
 * Keeps what a record says. When another one leads, that is all that becomes of it.
 *
 * @returns the record in another CRM that leads; null when this one does, or no other is left
 */
export async function noteRecord(
  { tx, now, audit }: Pick<OperationContext, 'tx' | 'now' | 'audit'>,
  { dealId, installationId, deal }: RecordNews,
): Promise<RecordKey | null> {
  await saveRecord(tx, { dealId, installationId, deal, readAt: now });
  const leading = await findLeadingRecord(tx, dealId);
  if (leading === null || leading.gone || leading.installationId === installationId) return null;
  const { stageClass, deleted } = deal;
  audit(dealId, { stageClass, deleted, leading: leading.installationId });
  return { installationId: leading.installationId, recordId: leading.recordId };
}
