import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { LeadUpgradeDecision, LeadUpgradeFacts, UpgradeLeadCommand } from './lead-facts.ts';
import { leadHeld, type LeadUpgradeContext } from './rules/lead-held.ts';

const registry: RuleRegistry<'lead_held', LeadUpgradeContext> = { lead_held: leadHeld };

/** Domain 3.8: a registration takes over the first instant of its lead, as long as that was held. */
export function decideLeadUpgrade(
  { lead }: LeadUpgradeFacts,
  _command: UpgradeLeadCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<LeadUpgradeDecision> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, { lead, now });
  return findings.verdicts.lead_held.outcome === 'passed'
    ? decided(frame, findings, { kind: 'upgraded', submittedAt: lead.receivedAt })
    : decided(frame, findings, { kind: 'lapsed' });
}
