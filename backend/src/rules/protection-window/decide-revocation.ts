import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { WindowEffect } from './facts.ts';
import type { AnswerContext } from './revocation-context.ts';
import type {
  AnswerRevocationCommand,
  RevocationDecision,
  RevocationFacts,
} from './revocation-facts.ts';
import { windowContext } from './rule-context.ts';
import { revocationProposed } from './rules/revocation-proposed.ts';
import { revocationSecondPerson } from './rules/revocation-second-person.ts';
import { windowLive } from './rules/window-live.ts';

type AnswerRuleId = 'window_live' | 'revocation_proposed' | 'revocation_second_person';

export const revocationAnswerRules: RuleRegistry<AnswerRuleId, AnswerContext> = {
  window_live: windowLive,
  revocation_proposed: revocationProposed,
  revocation_second_person: revocationSecondPerson,
};
const guards: readonly AnswerRuleId[] = [
  'revocation_proposed',
  'window_live',
  'revocation_second_person',
];

/** Domain 3.2: the second step. Confirmed, the protection ends at once and the rest of it is free. */
export function decideRevocation(
  facts: RevocationFacts,
  command: AnswerRevocationCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<RevocationDecision, WindowEffect> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(revocationAnswerRules, {
    ...windowContext(facts, policy, now),
    facts,
    command,
  });
  const because = firstFailure(findings, guards);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  if (command.answer === 'dismiss') {
    const dismissed = { code: 'revocation_dismissed', facts: {} } as const;
    return decided(frame, findings, { kind: 'dismissed' }, [dismissed]);
  }
  const endsAt = isBefore(now, facts.endsAt) ? now : facts.endsAt;
  const decision: RevocationDecision = { kind: 'revoked', protectionStatus: 'revoked', endsAt };
  const reason = facts.proposal?.reason ?? null;
  const effects = [{ kind: 'end_window', status: 'revoked', endsAt }] as const;
  const reasons = [{ code: 'window_revoked', facts: { reason } }] as const;
  return decided(frame, findings, decision, reasons, effects);
}
