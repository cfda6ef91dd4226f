import { agreeParts as contract } from '@alongside/shared/contracts/attribution/agree-parts';
import type { InputOf } from '@alongside/shared/contracts/define-operation';
import { enqueueDealWrite } from '../crm-sync/enqueue-deal-write.ts';
import { partnerExists } from '../partner/partner-store.ts';
import { ProductError } from '../platform/errors.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { lockDealRecord } from '../registration/deal-store.ts';
import { replaceAgreedParts } from './agreed-part-store.ts';
import { findFixedAttribution } from './lock-store.ts';

const ALL = 10_000;

/** Notes agreed parts, until the deal is fixed: credit is never negotiated late (R45a). */
export const agreeParts = handle(contract, async (context, { dealId, parts }) => {
  const deal = await lockDealRecord(context.tx, dealId);
  if (deal === undefined) throw new ProductError('not_found', { what: 'deal', value: dealId });
  const fixed = await findFixedAttribution(context.tx, dealId);
  if (fixed !== null) {
    const day = fixed.lock.lockedAt.slice(0, 10);
    throw impossible(`The parts of this deal are fixed since ${day}; an appeal can change a role.`);
  }
  await throwIfNotWhole(context, parts);
  await replaceAgreedParts(context.tx, dealId, parts, context.now);
  await enqueueDealWrite(context, { dealId });
  context.audit(dealId, { partners: parts.length });
  return { dealId };
});

async function throwIfNotWhole(
  { tx }: OperationContext,
  parts: InputOf<typeof contract>['parts'],
): Promise<void> {
  if (parts.length === 0) return;
  const sum = parts.reduce((total, { basisPoints }) => total + basisPoints, 0);
  if (sum !== ALL) {
    throw impossible(`The parts add up to ${sum / 100} %. Make them add up to 100 %.`);
  }
  const partners = new Set(parts.map(({ partnerId }) => partnerId));
  if (partners.size !== parts.length) throw impossible('A partner stands twice. Name each once.');
  for (const partnerId of partners) {
    // A handful of partners, inside one transaction on one connection.
    // oxlint-disable-next-line no-await-in-loop
    if (!(await partnerExists(tx, partnerId))) {
      throw new ProductError('not_found', { what: 'partner', value: partnerId });
    }
  }
}

function impossible(why: string): ProductError {
  return new ProductError('action_not_possible', { why });
}
