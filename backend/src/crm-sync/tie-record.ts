import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { lockCustomer } from '../platform/database/lock-customer.ts';
import { lockDeal } from '../platform/database/lock-deal.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { assignCustomer } from '../registration/deal-store.ts';
import type { MirroredDeal } from './deal-mirror-store.ts';
import { listRecords, saveRecord } from './deal-record-store.ts';
import { enqueueDealWrite } from './enqueue-deal-write.ts';
import { findDealCustomer } from './find-deal-customer.ts';
import { lockAround } from './lock-around.ts';
import { findNamedDeal, hasPartners, retireDeal } from './tie-store.ts';

/** A record that shall stand for a deal that another CRM's record stands for. */
export interface Tie {
  readonly dealId: Id<'deal'>;
  readonly installationId: Id<'installation'>;
  /** The record as its CRM holds it now. */
  readonly deal: DealSnapshot;
  /** The deal it stood for until now, if any. */
  readonly before: MirroredDeal | null;
}

/**
 * Makes the record stand for the deal and queues what it shall say of partners. The deal it stood for is
 * retired; one that partners have to do with is never given up. The record is locked.
 *
 * @returns why it cannot be, in a sentence; null when it is
 */
export async function tieRecord(context: OperationContext, tie: Tie): Promise<string | null> {
  const { tx, now: readAt } = context;
  const { dealId, installationId, deal, before } = tie;
  await lockAround(tx, dealId);
  const owner = (await findNamedDeal(tx, dealId))?.customerId;
  // Also without a registration: customers come before deals in the order of locks.
  if (owner) await lockCustomer(tx, owner);
  const customerId = await findDealCustomer(context, installationId, deal);
  for (const id of [dealId, before?.dealId ?? dealId].toSorted()) await lockDeal(tx, id);
  const why = await findObstacle(context, tie, customerId);
  if (why !== null) return why;
  const toldOf = await hasPartners(tx, dealId);
  await saveRecord(tx, { dealId, installationId, deal, readAt });
  if (before !== null) await retireDeal(tx, before.dealId);
  if (customerId !== null) await assignCustomer(tx, dealId, customerId);
  if (toldOf) await enqueueDealWrite(context, { dealId });
  return null;
}

async function findObstacle(
  { tx }: OperationContext,
  { dealId, installationId, deal, before }: Tie,
  customerId: Id<'customer'> | null,
): Promise<string | null> {
  const leading = await findNamedDeal(tx, dealId);
  if (leading === null) return 'The leading record is deleted.';
  const records = await listRecords(tx, dealId);
  if (records.some((record) => record.installationId === installationId)) {
    return `"${leading.name}" has another record in this account already. Merge the two there.`;
  }
  if (before !== null && (await hasPartners(tx, before.dealId))) {
    return `"${deal.name}" has registrations, help or credit of partners of its own. Let this record lead instead.`;
  }
  const theirs = leading.customerId && (await lockCustomer(tx, leading.customerId));
  if (customerId !== null && theirs !== null && customerId !== theirs) {
    return `"${deal.name}" and "${leading.name}" belong to different customers. Merge the customers first if they are one.`;
  }
  return null;
}
