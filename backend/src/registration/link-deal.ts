import { linkDeal as contract } from '@alongside/shared/contracts/registration/link-deal';
import type { InputOf } from '@alongside/shared/contracts/define-operation';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { findFirstInstallation } from '../crm-sync/enqueue-store.ts';
import { findInstallation } from '../installation/installation-store.ts';
import { ProductError } from '../platform/errors.ts';
import { handle, type PrepareContext } from '../platform/operation-handler.ts';
import { chooseDeal } from './choose-deal.ts';
import { findDealByRecord } from './deal-store.ts';
import { joinDeal } from './join-deal.ts';
import { lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';

type Input = InputOf<typeof contract>;

/** Domain 3.9: joins a registration to a deal of the CRM; an unknown record is read from the CRM first. */
export const linkDeal = handle(contract, {
  prepare: findOrReadDeal,
  async run(context, input, dealId) {
    const { record } = await lockRegistration(context, input.registrationId);
    if (record.dealId !== null && record.dealId !== dealId) {
      throw new ProductError('action_not_possible', {
        why: 'This registration is linked to another deal already.',
      });
    }
    const deal = await chooseDeal(context, record, dealId);
    const decisionId = record.decisionId ?? throwNothingDecided();
    await joinDeal(context, record, deal, decisionId);
    context.audit(record.registrationId, { deal: dealId });
    return makeReceipt(context, record.registrationId);
  },
});

async function findOrReadDeal(context: PrepareContext, input: Input): Promise<Id<'deal'>> {
  const installationId = await findAccount(context, input);
  const { dealRecordId: recordId } = input;
  const known = await context.read((tx) => findDealByRecord(tx, installationId, recordId));
  if (known !== undefined) return known;
  const crm = await context.services.crm(installationId);
  const deal = await crm.readDeal(recordId);
  if (deal === null || deal.deleted)
    throw new ProductError('crm_record_unknown', { what: 'deal', value: recordId });
  return context.services.recordDeal({ tenantId: context.actor.tenantId, installationId }, deal);
}

/** The one that is named; else a CRM user's own, and for everybody else the tenant's first. */
async function findAccount(
  { actor, read }: PrepareContext,
  { installationId: named }: Input,
): Promise<Id<'installation'>> {
  if (named !== undefined) {
    if ((await read((tx) => findInstallation(tx, named))) !== null) return named;
    throw new ProductError('not_found', { what: 'connected CRM account', value: named });
  }
  if (actor.kind === 'crm_user') return actor.installationId;
  const first = await read((tx) => findFirstInstallation(tx));
  if (first === null) throw new ProductError('not_connected');
  return first;
}

function throwNothingDecided(): never {
  throw new ProductError('action_not_possible', {
    why: 'This registration is still being taken in. Try again in a moment.',
  });
}
