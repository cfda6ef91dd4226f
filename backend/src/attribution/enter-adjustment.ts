import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import {
  type AdjustmentFacts,
  decideAdjustment,
} from '../rules/attribution/lock/decide-adjustment.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { insertAdjustment } from './lock-store.ts';

/** Enters what changed after a lock, with the decision behind it; false when nothing did. */
export async function enterAdjustment(
  context: OperationContext,
  dealId: Id<'deal'>,
  facts: AdjustmentFacts,
  policy: CompiledPolicy,
): Promise<boolean> {
  const command = { kind: 'adjust_attribution' } as const;
  const decided = decideAdjustment(facts, command, policy, context.now);
  if (decided.decision.kind !== 'adjusted') return false;
  const kind = 'attribution_adjusted';
  const decisionId = await saveDecision(context, { kind, facts, command, decided });
  const { adjustment } = decided.decision;
  const number = facts.adjustments.length + 1;
  await insertAdjustment(context.tx, dealId, number, adjustment, decisionId);
  context.audit(dealId, { kind, cause: adjustment.cause, decision: decisionId });
  return true;
}
