import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { decided, runRules, type RuleRegistry } from '../../kernel/decision.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import { anyManager, type RoutingDecision, type RoutingFacts } from './facts.ts';
import { routingContext, type RoutingContext } from './routing-context.ts';
import { routingApprover } from './rules/routing-approver.ts';
import { routingDelegation } from './rules/routing-delegation.ts';
import { routingDirectOwner } from './rules/routing-direct-owner.ts';
import { routingRow } from './rules/routing-row.ts';

export type RoutingRuleId =
  | 'routing_row'
  | 'routing_delegation'
  | 'routing_direct_owner'
  | 'routing_approver';

export const routingRules: RuleRegistry<RoutingRuleId, RoutingContext> = {
  routing_row: routingRow,
  routing_delegation: routingDelegation,
  routing_direct_owner: routingDirectOwner,
  routing_approver: routingApprover,
};

/**
 * R24, domain 3.6: who decides a registration. The first row that fits names the approvers; those
 * who are away hand over; who owns a competing direct deal is left out. Without a table every
 * partner manager decides; when nobody is left, they do too, and the reason says so.
 */
export function decideRouting(
  facts: RoutingFacts,
  policy: CompiledPolicy,
  now: Instant,
): Decided<RoutingDecision> {
  const frame = { policyVersion: policy.version, now };
  const context = routingContext(facts, policy, now);
  const findings = runRules(routingRules, context);
  const { rows, steps } = context;
  const first = rows[0];
  if (policy.document.routing.length === 0) {
    const approvers = [{ approver: anyManager, standsFor: anyManager }];
    return decided(frame, findings, {
      kind: 'routed',
      row: null,
      mode: 'any',
      approvers,
      escalatesTo: [],
    });
  }
  const own = steps.filter((step) => step.row === first?.id);
  const approvers = own.flatMap((step) => step.approvers);
  if (first === undefined || approvers.length === 0) {
    return decided(frame, findings, { kind: 'escalated', because: 'no_approver_left' });
  }
  const decision: RoutingDecision = {
    kind: 'routed',
    row: first.id,
    mode: first.mode,
    approvers,
    escalatesTo: laterSteps(context),
  };
  const named = { approvers: approvers.map((one) => one.approver) };
  return decided(frame, findings, decision, [{ code: 'routed_to_approver', facts: named }]);
}

/** The rows below that fit, in the order of the table, at last every manager. */
function laterSteps({ steps, rows }: RoutingContext): readonly (readonly string[])[] {
  const own = steps.filter((step) => step.row === rows[0]?.id);
  const asked = new Set(own.flatMap((step) => step.approvers.map((one) => one.approver)));
  const later: string[][] = [];
  for (const { approvers } of steps.slice(own.length)) {
    const fresh = approvers.map((one) => one.approver).filter((key) => !asked.has(key));
    for (const key of fresh) asked.add(key);
    if (fresh.length > 0) later.push(fresh);
  }
  return asked.has(anyManager) ? later : [...later, [anyManager]];
}
