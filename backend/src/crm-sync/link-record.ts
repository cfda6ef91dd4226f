import {
  linkRecord as contract,
  type NamedRecord,
} from '@alongside/shared/contracts/crm-sync/link-record';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { ProductError } from '../platform/errors.ts';
import { handle, type PrepareContext } from '../platform/operation-handler.ts';
import { findDealByRecord } from '../registration/deal-store.ts';
import { findMirroredDeal } from './deal-mirror-store.ts';
import { lockRecord } from './deal-record-store.ts';
import { findAccount, type ReadRecord, readRecord } from './read-record.ts';
import { tieRecord } from './tie-record.ts';

/** Architecture 4: the same deal in a second CRM, because a person or a list of both ids says so. */
export const linkRecord = handle(contract, {
  prepare: async (context, { leading, joining }) => ({
    dealId: await findOrTakeOver(context, leading),
    record: await readNamed(context, joining),
  }),
  async run(context, _input, { dealId, record: { installationId, deal } }) {
    const { recordId } = deal;
    await lockRecord(context.tx, { installationId, recordId });
    const before = await findMirroredDeal(context.tx, installationId, recordId);
    if (before?.dealId !== dealId) {
      const why = await tieRecord(context, { dealId, installationId, deal, before });
      if (why !== null) throw new ProductError('action_not_possible', { why });
    }
    context.audit(dealId, { account: installationId, recordId });
    return { dealId };
  },
});

async function findOrTakeOver(context: PrepareContext, named: NamedRecord): Promise<Id<'deal'>> {
  const installationId = await findAccount(context, named);
  const { recordId } = named;
  const known = await context.read((tx) => findDealByRecord(tx, installationId, recordId));
  if (known !== undefined) return known;
  const { deal } = await readRecord(context, { installationId, recordId });
  const { tenantId } = context.actor;
  return context.services.recordDeal({ tenantId, installationId }, deal);
}

async function readNamed(context: PrepareContext, named: NamedRecord): Promise<ReadRecord> {
  const installationId = await findAccount(context, named);
  return readRecord(context, { installationId, recordId: named.recordId });
}
