import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { CompleteCommand } from './commands.ts';
import type { CompletionDecision } from './decisions.ts';
import type { ReviewFacts } from './facts.ts';
import { missingFields } from './missing-fields.ts';
import { reviewContext } from './rule-context.ts';
import {
  completionFields,
  frozenFields,
  type CompletionContext,
} from './rules/completion-fields.ts';
import { completionOpen } from './rules/completion-open.ts';

const registry: RuleRegistry<'completion_open' | 'completion_fields', CompletionContext> = {
  completion_open: completionOpen,
  completion_fields: completionFields,
};

/** Domain 3.8: products, country and proof follow without moving the time of submission. */
export function decideCompletion(
  facts: ReviewFacts,
  command: CompleteCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<CompletionDecision> {
  const frame = { policyVersion: policy.version, now };
  const before = reviewContext(facts, 'submitted', policy, now);
  const context: CompletionContext = { ...before, fields: command.fields };
  const findings = runRules(registry, context);
  const because = firstFailure(findings, ['completion_open', 'completion_fields']);
  if (because !== undefined) {
    const frozen = frozenFields(context);
    return decided(frame, findings, { kind: 'blocked', because, frozen });
  }
  const after = reviewContext(completed(facts, command), 'submitted', policy, now);
  const missing = missingFields(after, after.knobs.requiredFields.toApprove);
  const code = missing.length === 0 ? 'complete_submission' : 'approval_fields_missing';
  return decided(frame, findings, { kind: 'completed', missing }, [{ code, facts: { missing } }]);
}

function completed(facts: ReviewFacts, command: CompleteCommand): ReviewFacts {
  const { registration } = facts;
  return {
    ...facts,
    registration: {
      ...registration,
      fieldsPresent: [...registration.fieldsPresent, ...command.fields],
      evidence: [...registration.evidence, ...command.evidence],
    },
  };
}
