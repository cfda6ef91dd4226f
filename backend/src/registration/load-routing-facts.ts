import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { OperationContext } from '../platform/operation-handler.ts';
import { earlierDirectDeals, liveRivals } from '../rules/registration/own-claim.ts';
import type { ReviewFacts } from '../rules/registration/facts.ts';
import { anyManager, type RoutingFacts } from '../rules/registration/routing/facts.ts';
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

/** Every key that means an actor: their id, the approvers they stand behind, their role and those below it. */
export async function approverKeysOf(
  { tx }: Pick<OperationContext, 'tx'>,
  actor: Actor,
): Promise<readonly string[]> {
  if (actor.kind !== 'crm_user') return [];
  const roles = { ae: [], manager: [anyManager], admin: [anyManager, 'admin'] }[actor.role];
  return [actor.crmUserId, ...(await listApproverKeys(tx, actor.crmUserId)), ...roles];
}
