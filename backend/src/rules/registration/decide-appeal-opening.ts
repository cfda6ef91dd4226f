import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { dueAfter } from '../kernel/business-calendar.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { AppealFacts, AppealOpening, OpenAppealCommand } from './appeal-facts.ts';
import type { AppealContext } from './appeal-context.ts';
import { provenKinds } from './proven-kinds.ts';
import { appealDecided } from './rules/appeal-decided.ts';
import { appealEvidence } from './rules/appeal-evidence.ts';
import { appealFirst } from './rules/appeal-first.ts';
import { appealInTime } from './rules/appeal-in-time.ts';

type AppealRuleId = 'appeal_decided' | 'appeal_first' | 'appeal_in_time' | 'appeal_evidence';

/** In the order in which a failure is told. */
export const appealRules: RuleRegistry<AppealRuleId, AppealContext> = {
  appeal_decided: appealDecided,
  appeal_first: appealFirst,
  appeal_in_time: appealInTime,
  appeal_evidence: appealEvidence,
};
const guards: readonly AppealRuleId[] = [
  'appeal_decided',
  'appeal_first',
  'appeal_in_time',
  'appeal_evidence',
];

/**
 * Domain 3.6: a partner asks to look again, once, in time and with dated proof. What was decided
 * stands meanwhile. Where nobody else is there to answer, who decided waits the delay of
 * `secondPerson` before they may.
 */
export function decideAppealOpening(
  facts: AppealFacts,
  command: OpenAppealCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<AppealOpening> {
  const frame = { policyVersion: policy.version, now };
  const { calendar, document } = policy;
  const context = { facts, command, calendar, now, appealBy: appealDeadline(facts, policy) };
  const findings = runRules(appealRules, context);
  const because = firstFailure(findings, guards);
  if (because !== undefined || facts.against === null) {
    return decided(frame, findings, blocked(because ?? 'appeal_nothing_decided'));
  }
  const { available, delay } = document.secondPerson;
  const hearableFrom = available ? null : dueAfter(calendar, now, delay);
  const promised = dueAfter(calendar, now, policy.knobsFor(facts.knobContext).sla.appealDecide);
  const early = hearableFrom !== null && isBefore(promised, hearableFrom);
  const decideBy = early ? hearableFrom : promised;
  const decision: AppealOpening = {
    kind: 'opened',
    against: facts.against.decisionId,
    decideBy,
    hearableFrom,
    proven: provenKinds(context),
  };
  return decided(frame, findings, decision, [{ code: 'appeal_opened', facts: { decideBy } }]);
}

/** Until when one may appeal; null when there is nothing to appeal against. */
function appealDeadline(
  { against, knobContext }: AppealFacts,
  { calendar, knobsFor }: CompiledPolicy,
): Instant | null {
  return against && dueAfter(calendar, against.takenAt, knobsFor(knobContext).sla.appealOpen);
}
