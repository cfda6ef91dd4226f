import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { dueAfter } from '../kernel/business-calendar.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { ProposalContext } from './revocation-context.ts';
import type {
  ProposeRevocationCommand,
  RevocationFacts,
  RevocationProposal,
} from './revocation-facts.ts';
import { windowContext } from './rule-context.ts';
import { revocationEvidence } from './rules/revocation-evidence.ts';
import { revocationNew } from './rules/revocation-new.ts';
import { windowLive } from './rules/window-live.ts';

type ProposalRuleId = 'window_live' | 'revocation_new' | 'revocation_evidence';

export const revocationProposalRules: RuleRegistry<ProposalRuleId, ProposalContext> = {
  window_live: windowLive,
  revocation_new: revocationNew,
  revocation_evidence: revocationEvidence,
};
const guards: readonly ProposalRuleId[] = ['window_live', 'revocation_new', 'revocation_evidence'];

/** Domain 3.2: the first of two steps; protection stands until the second person confirms, or the delay is over. */
export function decideRevocationProposal(
  facts: RevocationFacts,
  command: ProposeRevocationCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<RevocationProposal> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(revocationProposalRules, {
    ...windowContext(facts, policy, now),
    facts,
    command,
  });
  const because = firstFailure(findings, guards);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const { available, delay } = policy.document.secondPerson;
  const takesEffectAt = available ? null : dueAfter(policy.calendar, now, delay);
  const quoted = { reason: command.reason, takesEffectAt };
  return decided(frame, findings, { kind: 'proposed', takesEffectAt }, [
    { code: 'revocation_proposed', facts: quoted },
  ]);
}
