import type { Decided, Reason } from '@alongside/shared/vocabulary/decision';
import type {
  ProtectionStatus,
  RegistrationOutcome,
} from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { dueAfter } from '../kernel/business-calendar.ts';
import {
  decided,
  runRules,
  type Findings,
  type Frame,
  type RuleRegistry,
} from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { DealOutcomeCommand } from './commands.ts';
import type { DealOutcomeDecision } from './decisions.ts';
import type { RegistrationEffect } from './effects.ts';
import type { ReviewFacts } from './facts.ts';
import { reviewContext, type ReviewContext } from './rule-context.ts';
import { closeGrace } from './rules/close-grace.ts';
import { outcomeMove, type OutcomeContext } from './rules/outcome-move.ts';
import { winAge } from './rules/win-age.ts';

const registry: RuleRegistry<'outcome_move' | 'close_grace' | 'win_age', OutcomeContext> = {
  outcome_move: outcomeMove,
  close_grace: closeGrace,
  win_age: winAge,
};

/**
 * The linked deal was won, lost or opened again in the CRM (domain 3.2, 3.3). A win fulfils live
 * protection, a loss releases it. Opening a won deal again brings its protection back when it still
 * runs; what a loss released comes back only by a person. A win too soon after the registration goes
 * to review and is decided again from there (`reviewed`).
 */
export function decideDealOutcome(
  facts: ReviewFacts,
  command: DealOutcomeCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<DealOutcomeDecision, RegistrationEffect> {
  const frame = { policyVersion: policy.version, now };
  const wanted = wantedOutcome(command);
  const review = reviewContext(facts, facts.reviewStatus, policy, now);
  const findings = runRules(registry, { ...review, command, wanted });
  const because = firstFailure(findings, ['outcome_move']);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  // Approved after the win: the protection that opened then is fulfilled at once.
  const catchesUp = wanted === 'won' && facts.protectionStatus === 'active';
  if (facts.outcome === wanted && !catchesUp)
    return decided(frame, findings, { kind: 'unchanged' });
  const saved = findings.verdicts.close_grace.outcome === 'passed';
  const to = protectionAfter(facts, command, saved, now);
  if (to === 'fulfilled' && findings.verdicts.win_age.outcome === 'needs_review') {
    return hold(frame, findings, review);
  }
  const decision = { kind: 'moved', protectionStatus: to, outcome: wanted } as const;
  const reasons = [...findings.reasons, reasonFor(facts.protectionStatus, to)];
  return decided(frame, findings, decision, reasons, effectsOf(facts, to, now));
}

/** An approved registration returns to review once; the review that runs already is enough. */
function hold(
  frame: Frame,
  findings: Findings,
  { facts, policy, knobs, now }: ReviewContext,
): Decided<DealOutcomeDecision, RegistrationEffect> {
  if (facts.reviewStatus !== 'approved') return decided(frame, findings, { kind: 'unchanged' });
  const decisionDueAt = dueAfter(policy.calendar, now, knobs.sla.decision);
  return decided(frame, findings, { kind: 'held', reviewStatus: 'in_review', decisionDueAt });
}

function wantedOutcome(command: DealOutcomeCommand): RegistrationOutcome {
  if (command.kind === 'deal_won') return 'won';
  if (command.kind === 'deal_reopened') return 'open';
  return command.noDecision ? 'no_decision' : 'lost';
}

function protectionAfter(
  { protectionStatus, window }: ReviewFacts,
  command: DealOutcomeCommand,
  saved: boolean,
  now: Instant,
): ProtectionStatus {
  if (command.kind === 'deal_won') {
    return protectionStatus === 'active' || saved ? 'fulfilled' : protectionStatus;
  }
  if (command.kind === 'deal_lost') {
    return protectionStatus === 'active' ? 'released' : protectionStatus;
  }
  if (protectionStatus !== 'fulfilled') return protectionStatus;
  return window !== null && isBefore(now, window.endsAt) ? 'active' : 'expired';
}

function reasonFor(from: ProtectionStatus, to: ProtectionStatus): Reason {
  const facts = { from, to };
  if (from === to) return { code: 'window_not_active', facts };
  if (to === 'active') return { code: 'window_opened', facts };
  return { code: to === 'released' ? 'window_released' : 'window_ended', facts };
}

/** A loss frees the rest of the period; a win keeps the promised end for the record. */
function effectsOf(
  { protectionStatus, window }: ReviewFacts,
  to: ProtectionStatus,
  now: Instant,
): RegistrationEffect[] {
  if (to === protectionStatus || window === null) return [];
  if (to === 'active') return [{ kind: 'reopen_window' }];
  const cut = to === 'released' && isBefore(now, window.endsAt);
  return [{ kind: 'end_window', status: to, endsAt: cut ? now : window.endsAt }];
}
