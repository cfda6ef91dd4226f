import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import { fromMilliseconds, toMilliseconds } from '../kernel/instant.ts';
import { endOfDayAfter } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import {
  leadContext,
  type LeadContext,
  type LeadDecision,
  type LeadFacts,
  type RegisterLeadCommand,
} from './lead-facts.ts';
import { leadFields, missingLeadFields } from './rules/lead-fields.ts';
import { leadNew } from './rules/lead-new.ts';

const registry: RuleRegistry<'lead_fields' | 'lead_new', LeadContext> = {
  lead_fields: leadFields,
  lead_new: leadNew,
};

/**
 * Domain 3.8: a lead keeps the instant at which a partner told of a customer, for the registration
 * that follows. It protects nothing and holds nobody else up, so nobody else's claims are asked.
 */
export function decideLead(
  facts: LeadFacts,
  _command: RegisterLeadCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<LeadDecision> {
  const frame = { policyVersion: policy.version, now };
  const context = leadContext(facts, policy, now);
  const findings = runRules(registry, context);
  if (firstFailure(findings, ['lead_fields']) !== undefined) {
    const missing = missingLeadFields(context);
    return decided(frame, findings, { kind: 'refused', because: 'start_fields_missing', missing });
  }
  if (facts.held !== null && firstFailure(findings, ['lead_new']) !== undefined) {
    return decided(frame, findings, { kind: 'existing', leadId: facts.held.leadId });
  }
  const { windowDays } = context.knobs.leadRegistration;
  const heldUntil = endOfDayAfter(policy.calendar.zone, now, windowDays);
  const receivedAt = fromMilliseconds(toMilliseconds(now));
  return decided(frame, findings, { kind: 'kept', receivedAt, heldUntil }, [
    { code: 'lead_kept', facts: { heldUntil } },
  ]);
}
