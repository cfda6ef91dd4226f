import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { dueAfter } from '../kernel/business-calendar.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import { isBefore } from '../kernel/instant.ts';
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
 * Domain 3.2, 3.6: answered one level up, for good. Upheld, protection that was taken back returns
 * while its ground is free; everything else is in review again, and where somebody stands on the
 * ground the conflict opens again, while their protection stands. Rejected, the first decision is
 * final. Either way the first reasons are cited.
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
  const upheld = { code: 'appeal_upheld', facts: {} } as const;
  return decided(frame, findings, uphold(facts, policy, now), [upheld, ...cited]);
}

function uphold(facts: AppealFacts, policy: CompiledPolicy, now: Instant): AppealDecision {
  const { promisedEndsAt: endsAt, rivals, reviewStatus } = facts;
  const free = reviewStatus === 'approved' && rivals.length === 0;
  if (free && endsAt !== null && isBefore(now, endsAt)) {
    return { kind: 'restored', reviewStatus: 'approved', protectionStatus: 'active', endsAt };
  }
  const { sla } = policy.knobsFor(facts.knobContext);
  return {
    kind: 'upheld',
    reviewStatus: 'in_review',
    protectionStatus: 'none',
    decisionDueAt: dueAfter(policy.calendar, now, sla.decision),
    conflictsWith: rivals,
  };
}
