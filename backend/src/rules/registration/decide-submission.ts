import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { dueAfter } from '../kernel/business-calendar.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { fromMilliseconds, toMilliseconds } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { candidateRules, type CandidateRuleId } from './candidate-rules.ts';
import type { SubmitCommand } from './commands.ts';
import type { SubmissionDecision } from './decisions.ts';
import type { RegistrationEffect } from './effects.ts';
import type { SubmissionFacts } from './facts.ts';
import { missingFields } from './missing-fields.ts';
import { liveRivals, registrationIdsOf } from './own-claim.ts';
import { candidateContext, type CandidateContext } from './rule-context.ts';
import { findSameRegistration, sameRegistration } from './rules/same-registration.ts';
import { startFields } from './rules/start-fields.ts';

type SubmissionRuleId = CandidateRuleId | 'start_fields' | 'same_registration';

const registry: RuleRegistry<SubmissionRuleId, CandidateContext> = {
  start_fields: startFields,
  same_registration: sameRegistration,
  ...candidateRules,
};

/** Own-side gaps the partner may close later: told as `missing`, not as flags. */
const gaps: readonly ReasonCode[] = ['approval_fields_missing', 'proof_missing', 'proof_too_old'];

/**
 * R16, R17: what becomes of a registration that comes in. Weaknesses do not refuse it, they flag it
 * for the reviewer; only missing first fields and a hard certification gate refuse. What the partner
 * is told (kind, times, missing) never depends on others' claims (domain 3.4).
 */
export function decideSubmission(
  facts: SubmissionFacts,
  command: SubmitCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<SubmissionDecision, RegistrationEffect> {
  const frame = { policyVersion: policy.version, now };
  const since = command.since ?? now;
  const context = candidateContext(facts, since, policy, now);
  const findings = runRules(registry, context);
  const { verdicts } = findings;
  const refusal = (because: 'start_fields_missing' | 'certification_missing') => {
    const missing = missingFields(context, context.knobs.requiredFields.toStartClock);
    const reasons = findings.reasons.filter((reason) => reason.code === because);
    return decided(frame, findings, { kind: 'refused', because, missing } as const, reasons);
  };
  if (verdicts.start_fields.outcome === 'failed') return refusal('start_fields_missing');
  if (verdicts.same_registration.outcome === 'failed') {
    const same = findSameRegistration(context);
    const reasons = findings.reasons.filter((reason) => reason.code === 'same_registration_exists');
    if (same !== undefined) {
      const { registrationId } = same;
      return decided(frame, findings, { kind: 'existing', registrationId }, reasons);
    }
  }
  if (verdicts.certification.outcome === 'failed') return refusal('certification_missing');
  const decision = accept(
    context,
    findings.reasons.map((reason) => reason.code),
  );
  const effects: RegistrationEffect[] =
    decision.conflictsWith.length > 0
      ? [{ kind: 'open_conflict', against: decision.conflictsWith }]
      : [];
  const complete = { code: 'complete_submission', facts: { submittedAt: since } } as const;
  return decided(frame, findings, decision, [complete, ...findings.reasons], effects);
}

type Accepted = Extract<SubmissionDecision, { kind: 'accepted' }>;

function accept(context: CandidateContext, reasons: readonly ReasonCode[]): Accepted {
  const { knobs, policy, now } = context;
  const missing = missingFields(context, knobs.requiredFields.toApprove);
  const { completeWithin } = knobs.requiredFields;
  return {
    kind: 'accepted',
    reviewStatus: 'submitted',
    submittedAt: fromMilliseconds(toMilliseconds(context.submittedAt)),
    decisionDueAt: dueAfter(policy.calendar, now, knobs.sla.decision),
    completeBy: missing.length > 0 ? dueAfter(policy.calendar, now, completeWithin) : null,
    missing,
    flags: reasons.filter((code) => !gaps.includes(code)),
    conflictsWith: registrationIdsOf(liveRivals(context)),
  };
}
