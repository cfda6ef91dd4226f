import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../../kernel/blocked.ts';
import { dueAfter } from '../../kernel/business-calendar.ts';
import { decided, runRules } from '../../kernel/decision.ts';
import { firstFailure } from '../../kernel/first-failure.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import { ladderOf } from '../routing/asked-now.ts';
import { decideRouting } from '../routing/decide-routing.ts';
import type { EscalateCommand, EscalationDecision, EscalationFacts } from './escalation-facts.ts';
import { escalationRules } from './escalation-rules.ts';

/**
 * Domain 3.6: at 100 % of the promised time the next approver gets it, with a promise of the same
 * length. A breach approves nothing by itself unless the rules of engagement say so and there is
 * neither conflict nor flag.
 */
export function decideEscalation(
  facts: EscalationFacts,
  _command: EscalateCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<EscalationDecision> {
  const frame = { policyVersion: policy.version, now };
  const { sla } = policy.knobsFor(facts.routing.knobContext);
  const context = { facts, now, autoApprove: sla.autoApproveOnBreach };
  const findings = runRules(escalationRules, context);
  const because = firstFailure(findings, ['escalation_waits', 'escalation_late']);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const nextAt = dueAfter(policy.calendar, now, sla.decision);
  if (findings.verdicts.escalation_clean.outcome === 'passed') {
    const approved = { code: 'approved_on_breach', facts: {} } as const;
    return decided(frame, findings, { kind: 'approve_by_itself', nextAt }, [approved]);
  }
  const { decision: routing } = decideRouting(facts.routing, policy, now);
  const next = ladderOf(routing, facts.agreed)[facts.missedPromises + 1];
  if (next === undefined) {
    const stays = { code: 'nobody_further_up', facts: {} } as const;
    return decided(frame, findings, { kind: 'stays', nextAt }, [stays]);
  }
  const missedPromises = facts.missedPromises + 1;
  const decision = { kind: 'moved_on', missedPromises, approvers: next, nextAt } as const;
  return decided(frame, findings, decision, [
    { code: 'decision_late', facts: { approvers: next, nextAt } },
  ]);
}
