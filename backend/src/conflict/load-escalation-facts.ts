import type { OperationContext } from '../platform/operation-handler.ts';
import { findSegment } from '../customer/customer-store.ts';
import type { EscalationFacts } from '../rules/conflict/decide-conflict-escalation.ts';
import { decideRouting } from '../rules/registration/routing/decide-routing.ts';
import { anyManager } from '../rules/registration/routing/facts.ts';
import type { LoadedConflict } from './load-conflict-facts.ts';

/** Who keeps what nobody below settled. */
const LAST_LEVEL = 'admin';

/** How far a conflict has gone up, and who is asked at each level: the routing table's row for a conflict, then the admins. */
export async function loadEscalationFacts(
  context: OperationContext,
  loaded: LoadedConflict,
): Promise<EscalationFacts> {
  const { conflict, facts } = loaded;
  const levels = await levelsOf(context, loaded);
  return {
    conflict: facts,
    dueAt: conflict.dueAt,
    level: conflict.escalationLevel,
    levels: [...levels, [LAST_LEVEL]],
  };
}

async function levelsOf(
  context: OperationContext,
  { conflict, sides, policy }: LoadedConflict,
): Promise<readonly (readonly string[])[]> {
  const [first] = sides;
  if (first === undefined) return [[anyManager]];
  const { decision } = decideRouting(
    {
      knobContext: {
        partnerType: first.partner.type,
        tier: first.partner.tier,
        country: first.country,
        productLines: first.productLineCodes,
        segment: await findSegment(context.tx, conflict.customerId),
      },
      amountMinor: first.amount.amountMinor,
      conflict: true,
      directDealOwners: [],
    },
    policy,
    context.now,
  );
  if (decision.kind === 'escalated') return [[anyManager]];
  return [decision.approvers.map(({ approver }) => approver), ...decision.escalatesTo];
}
