import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { dueAfterPause } from '../kernel/clock-share.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { AnswerInformationCommand } from './commands.ts';
import type { InformationAnswerDecision } from './decisions.ts';
import type { RegistrationEffect } from './effects.ts';
import type { ReviewFacts } from './facts.ts';
import { reviewContext, type ReviewContext } from './rule-context.ts';
import { informationOpen } from './rules/information-open.ts';

const registry: RuleRegistry<'information_open', ReviewContext> = {
  information_open: informationOpen,
};

/** The partner answered: it waits for us again, and the clock goes on with the time that was left. */
export function decideInformationAnswer(
  facts: ReviewFacts,
  _command: AnswerInformationCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<InformationAnswerDecision, RegistrationEffect> {
  const frame = { policyVersion: policy.version, now };
  const context = reviewContext(facts, 'submitted', policy, now);
  const findings = runRules(registry, context);
  const because = firstFailure(findings, ['information_open']);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const { pausedAt, decisionDueAt } = facts;
  const length = context.knobs.sla.decision;
  const dueAt =
    pausedAt === null
      ? decisionDueAt
      : dueAfterPause(policy.calendar, decisionDueAt, pausedAt, now, length);
  const decision = { kind: 'answered', reviewStatus: 'submitted', decisionDueAt: dueAt } as const;
  const reasons = [{ code: 'information_answered', facts: { decisionDueAt: dueAt } }] as const;
  const effects = pausedAt === null ? [] : [{ kind: 'resume_decision_clock', dueAt } as const];
  return decided(frame, findings, decision, reasons, effects);
}
