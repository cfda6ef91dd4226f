import type { OperationContext } from '../platform/operation-handler.ts';
import { earlierDirectDeals, liveRivals } from '../rules/registration/own-claim.ts';
import type { ReviewFacts } from '../rules/registration/facts.ts';
import type { DeciderFacts, RoutingFacts } from '../rules/registration/routing/facts.ts';
import { reviewContext } from '../rules/registration/rule-context.ts';
import { approverKeys } from './approver-keys.ts';
import { listApproverKeys, listDealOwners } from './approver-store.ts';
import type { LockedRegistration } from './lock-registration.ts';
import { knobContextOf } from './registration-knobs.ts';

/** What the routing table looks at for a registration; call it under the customer's lock. */
export async function loadRoutingFacts(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  { record, policy }: LockedRegistration,
  review: ReviewFacts,
): Promise<RoutingFacts> {
  const context = reviewContext(review, 'approved', policy, now);
  const deals = earlierDirectDeals(context).map((claim) => claim.dealId);
  return {
    knobContext: knobContextOf(record),
    // A small change of the amount moves it to nobody else (domain 3.7).
    amountMinor: record.routedAmountMinor,
    conflict: record.openConflictId !== null || liveRivals(context).length > 0,
    directDealOwners: await listDealOwners(tx, deals),
  };
}

/** Who wants to decide; undefined when the product itself does. */
export async function loadDecider(
  context: Pick<OperationContext, 'tx' | 'now' | 'actor'>,
  locked: LockedRegistration,
  review: ReviewFacts,
): Promise<DeciderFacts | undefined> {
  if (context.actor.kind !== 'crm_user') return undefined;
  const { missedPromises, agreedApprovers } = locked.record;
  return {
    keys: approverKeys(context.actor, await listApproverKeys(context.tx, context.actor.crmUserId)),
    routing: await loadRoutingFacts(context, locked, review),
    missedPromises,
    agreed: agreedApprovers,
  };
}
