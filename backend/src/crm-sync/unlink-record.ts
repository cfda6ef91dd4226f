import { unlinkRecord as contract } from '@alongside/shared/contracts/crm-sync/unlink-record';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { lockDeal } from '../platform/database/lock-deal.ts';
import { ProductError } from '../platform/errors.ts';
import {
  handle,
  type OperationContext,
  type PrepareContext,
} from '../platform/operation-handler.ts';
import { findDealByRecord } from '../registration/deal-store.ts';
import { findMirroredDeal, type MirroredDeal } from './deal-mirror-store.ts';
import { lockRecord, type RecordKey } from './deal-record-store.ts';
import { enqueueDealWrite } from './enqueue-deal-write.ts';
import { findDealCustomer } from './find-deal-customer.ts';
import { findHeir, handOver, keyOf, listOthers } from './leave-deal.ts';
import { lockAround } from './lock-around.ts';
import { moveFirstContact, redirectWrites, reviveOwnDeal } from './parting-store.ts';
import { findAccount, readRecord, type ReadRecord } from './read-record.ts';
import { takeOverDeal } from './take-over-deal.ts';
import { hasPartners } from './tie-store.ts';

/**
 * Takes a link back: the record is a deal of its own, as its CRM holds it now. What partners have to
 * do with stays with the deal it leaves, and with the records that are left there.
 */
export const unlinkRecord = handle(contract, {
  async prepare(context, named) {
    const installationId = await findAccount(context, named);
    const record = await readKnown(context, { installationId, recordId: named.recordId });
    const heir = await context.read((tx) => findHeir(tx, keyOf(record)));
    return { record, heir: heir && (await readKnown(context, heir)) };
  },
  async run(context, _input, { record, heir }) {
    const { recordId, name } = record.deal;
    await lockRecord(context.tx, keyOf(record));
    const left = await findMirroredDeal(context.tx, record.installationId, recordId);
    if (left === null) throw standsAlone(name);
    await lockAll(context, left, heir === null ? [record] : [record, heir]);
    const { leads, others } = await listOthers(context.tx, left.dealId, keyOf(record));
    if (others.length === 0) throw standsAlone(name);
    const dealId = await becomeOwnDeal(context, record, { leftDealId: left.dealId, leads });
    if (leads) await handOver(context, left, others, heir);
    const { installationId: account } = record;
    context.audit(left.dealId, { account, recordId, becomes: dealId });
    return { dealId, leftDealId: left.dealId };
  },
});

/** Under the id that we know it by: a record that was merged answers with that of the survivor. */
async function readKnown(context: PrepareContext, key: RecordKey): Promise<ReadRecord> {
  const { installationId, recordId } = key;
  const { deal } = await readRecord(context, key);
  const known = await context.read((tx) => findDealByRecord(tx, installationId, recordId));
  return { installationId, deal: known === undefined ? deal : { ...deal, recordId } };
}

/** Customers first, whoever's registrations and companies they are, then the deal (architecture 7). */
async function lockAll(
  context: OperationContext,
  { dealId }: MirroredDeal,
  records: readonly ReadRecord[],
): Promise<void> {
  await lockAround(context.tx, dealId);
  for (const { installationId, deal } of records) {
    await findDealCustomer(context, installationId, deal);
  }
  await lockDeal(context.tx, dealId);
}

async function becomeOwnDeal(
  context: OperationContext,
  record: ReadRecord,
  { leftDealId: from, leads }: { readonly leftDealId: Id<'deal'>; readonly leads: boolean },
): Promise<Id<'deal'>> {
  const { tx } = context;
  const { installationId } = record;
  const own = await reviveOwnDeal(tx, keyOf(record));
  const to = own ?? context.newId('deal');
  await takeOverDeal(context, { dealId: to, ...record, before: null });
  if (leads && own === null) await moveFirstContact(tx, { from, to });
  await redirectWrites(tx, { installationId, from, to });
  // Whatever was told of partners is taken off the record.
  if (await hasPartners(tx, from)) await enqueueDealWrite(context, { dealId: to });
  return to;
}

function standsAlone(name: string): ProductError {
  return new ProductError('action_not_possible', {
    why: `"${name}" is the only record of its deal.`,
  });
}
