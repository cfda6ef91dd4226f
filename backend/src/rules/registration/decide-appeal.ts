import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { dueAfter } from '../kernel/business-calendar.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { AnswerContext } from './answer-context.ts';
import type { AnswerAppealCommand, AppealDecision, AppealFacts } from './appeal-facts.ts';
import { appealLevel } from './rules/appeal-level.ts';
import { appealOpen } from './rules/appeal-open.ts';

type AnswerRuleId = 'appeal_open' | 'appeal_level';

export const answerRules: RuleRegistry<AnswerRuleId, AnswerContext> = {
  appeal_open: appealOpen,
  appeal_level: appealLevel,
};

/**
 * Domain 3.6: answered one level up, for good. Upheld, a declined registration is in review again,
 * and where somebody stands on its ground the conflict opens again; their protection stands until
 * that is settled. Rejected, the first decision is final. Either way the first reasons are cited.
 */
export function decideAppeal(
  facts: AppealFacts,
  command: AnswerAppealCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<AppealDecision> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(answerRules, { facts, by: command.by, now });
  const because = firstFailure(findings, ['appeal_open', 'appeal_level']);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const cited = facts.against?.reasons ?? [];
  if (command.answer === 'reject') {
    const rejected = { code: 'appeal_rejected', facts: {} } as const;
    return decided(frame, findings, { kind: 'rejected' }, [rejected, ...cited]);
  }
  const { sla } = policy.knobsFor(facts.knobContext);
  const decision: AppealDecision = {
    kind: 'upheld',
    reviewStatus: 'in_review',
    decisionDueAt: dueAfter(policy.calendar, now, sla.decision),
    conflictsWith: facts.rivals,
  };
  const upheld = { code: 'appeal_upheld', facts: {} } as const;
  return decided(frame, findings, decision, [upheld, ...cited]);
}
