import { confirmTouch as contract } from '@alongside/shared/contracts/attribution/confirm-touch';
import { enqueueDealWrite } from '../crm-sync/enqueue-deal-write.ts';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { markConfirmed } from './touch-store.ts';

/** The partner's side of "Log their help"; a second time, or by a second person, changes nothing. */
export const confirmTouch = handle(contract, async (context, { touchId }) => {
  const { actor, tx } = context;
  if (actor.kind !== 'partner_contact') {
    throw new ProductError('not_allowed', { who: "A partner's own people" });
  }
  const dealId = await markConfirmed(tx, touchId, actor);
  if (dealId === undefined) throw new ProductError('not_found', { what: 'help', value: touchId });
  await enqueueDealWrite(context, { dealId });
  context.audit(touchId, { deal: dealId, partner: actor.partnerId });
  return { touchId };
});
