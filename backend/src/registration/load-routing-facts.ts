import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import type { OperationContext } from '../platform/operation-handler.ts';
import { earlierDirectDeals, liveRivals } from '../rules/registration/own-claim.ts';
import type { ReviewFacts } from '../rules/registration/facts.ts';
import {
  anyManager,
  type DeciderFacts,
  type RoutingFacts,
} from '../rules/registration/routing/facts.ts';
import { reviewContext } from '../rules/registration/rule-context.ts';
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
    amountMinor: record.amount.amountMinor,
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
    keys: await approverKeysOf(context, context.actor),
    routing: await loadRoutingFacts(context, locked, review),
    missedPromises,
    agreed: agreedApprovers,
  };
}

/** Every key that means an actor: their id, the approvers they stand behind, their role and those below it. */
async function approverKeysOf(
  { tx }: Pick<OperationContext, 'tx'>,
  actor: CrmUserActor,
): Promise<readonly string[]> {
  const roles = { ae: [], manager: [anyManager], admin: [anyManager, 'admin'] }[actor.role];
  return [actor.crmUserId, ...(await listApproverKeys(tx, actor.crmUserId)), ...roles];
}
