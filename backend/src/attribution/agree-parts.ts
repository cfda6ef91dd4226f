import { agreeParts as contract } from '@alongside/shared/contracts/attribution/agree-parts';
import type { InputOf } from '@alongside/shared/contracts/define-operation';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { enqueueDealWrite } from '../crm-sync/enqueue-deal-write.ts';
import { partnerExists } from '../partner/partner-store.ts';
import { ProductError } from '../platform/errors.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { lockDealRecord } from '../registration/deal-store.ts';
import type { AttributionFacts } from '../rules/attribution/facts.ts';
import { replaceAgreedParts } from './agreed-part-store.ts';
import { findFixedAttribution } from './lock-store.ts';

const ALL = 10_000;

/** Notes agreed parts, until the deal is fixed: credit is never negotiated late (R45a). */
export const agreeParts = handle(contract, async (context, { dealId, parts: typed }) => {
  const deal = await lockDealRecord(context.tx, dealId);
  if (deal === undefined) throw new ProductError('not_found', { what: 'deal', value: dealId });
  const fixed = await findFixedAttribution(context.tx, dealId);
  if (fixed !== null) {
    const day = fixed.lock.lockedAt.slice(0, 10);
    throw impossible(`The parts of this deal are fixed since ${day}; an appeal can change a role.`);
  }
  const parts = readParts(typed);
  await throwIfNotWhole(context, parts);
  await replaceAgreedParts(context.tx, dealId, parts, context.now);
  await enqueueDealWrite(context, { dealId });
  context.audit(dealId, { partners: parts.length });
  return { dealId };
});

/** Percentages with two decimals are whole basis points; no float comes near them. */
function readParts(typed: InputOf<typeof contract>['parts']): AttributionFacts['agreedParts'] {
  return Object.entries(typed).map(([partnerId, percent]) => {
    const [whole, decimals = ''] = percent.split(/[.,]/);
    const basisPoints = Number(`${whole}${decimals.padEnd(2, '0')}`);
    return { partnerId: partnerId as Id<'partner'>, basisPoints };
  });
}

async function throwIfNotWhole(
  { tx }: OperationContext,
  parts: AttributionFacts['agreedParts'],
): Promise<void> {
  if (parts.length === 0) return;
  const sum = parts.reduce((total, { basisPoints }) => total + basisPoints, 0);
  if (sum !== ALL) {
    throw impossible(`The parts add up to ${sum / 100} %. Make them add up to 100 %.`);
  }
  for (const { partnerId } of parts) {
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
