import { logTouch as contract } from '@alongside/shared/contracts/attribution/log-touch';
import { enqueueDealWrite } from '../crm-sync/enqueue-deal-write.ts';
import { partnerExists } from '../partner/partner-store.ts';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { lockDealRecord } from '../registration/deal-store.ts';
import { throwIfToCome } from '../registration/throw-if-to-come.ts';
import { insertTouch } from './touch-store.ts';

/** "Log their help": what a partner did for this deal, by one of ours (domain 3.9). A day to come is refused. */
export const logTouch = handle(contract, async (context, input) => {
  const deal = await lockDealRecord(context.tx, input.dealId);
  if (deal === undefined)
    throw new ProductError('not_found', { what: 'deal', value: input.dealId });
  if (!(await partnerExists(context.tx, input.partnerId))) {
    throw new ProductError('not_found', { what: 'partner', value: input.partnerId });
  }
  const policy = await loadCurrentPolicy(context);
  throwIfToCome(context, policy, [input]);
  const touchId = context.newId('touch');
  await insertTouch(context.tx, {
    touchId,
    dealId: input.dealId,
    partnerId: input.partnerId,
    kind: input.kind,
    happenedOn: input.happenedOn,
    note: input.note ?? null,
    loggedBy: context.actor.kind === 'crm_user' ? context.actor.crmUserId : null,
    loggedAt: context.now,
  });
  await enqueueDealWrite(context, { dealId: input.dealId });
  context.audit(touchId, { deal: input.dealId, partner: input.partnerId, kind: input.kind });
  return { touchId };
});
