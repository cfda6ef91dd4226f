import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import { endOfDayAfter } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { RequestInformationCommand } from './commands.ts';
import type { InformationRequestDecision } from './decisions.ts';
import type { RegistrationEffect } from './effects.ts';
import type { ReviewFacts } from './facts.ts';
import { reviewContext, type ReviewContext } from './rule-context.ts';
import { firstInformationRequest } from './rules/first-information-request.ts';
import { protectionStands } from './rules/protection-stands.ts';
import { reviewStatus } from './rules/review-status.ts';

const registry: RuleRegistry<
  'review_status' | 'protection_stands' | 'first_information_request',
  ReviewContext
> = {
  review_status: reviewStatus,
  protection_stands: protectionStands,
  first_information_request: firstInformationRequest,
};

/**
 * Domain 3.6: asks the partner. The first request stops the clock; a later one does not. While
 * protection stands a message asks instead, because silence would have to take it away.
 */
export function decideInformationRequest(
  facts: ReviewFacts,
  _command: RequestInformationCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<InformationRequestDecision, RegistrationEffect> {
  const frame = { policyVersion: policy.version, now };
  const context = reviewContext(facts, 'info_requested', policy, now);
  const findings = runRules(registry, context);
  const because = firstFailure(findings, ['review_status', 'protection_stands']);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const { infoRequestTimeoutDays } = context.knobs.sla;
  const answerBy = endOfDayAfter(policy.calendar.zone, now, infoRequestTimeoutDays);
  const pausesClock = findings.verdicts.first_information_request.outcome === 'passed';
  const decision = {
    kind: 'requested',
    reviewStatus: 'info_requested',
    pausesClock,
    answerBy,
  } as const;
  const reasons = [{ code: 'information_requested', facts: { answerBy, pausesClock } }] as const;
  const effects = pausesClock ? [{ kind: 'pause_decision_clock', at: now } as const] : [];
  return decided(frame, findings, decision, reasons, effects);
}
