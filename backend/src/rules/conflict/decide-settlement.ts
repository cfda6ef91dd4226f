import type { Decided, DecisionTrace, Reason } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { registrationsOf, type ConflictFacts, type ConflictPolicy } from './facts.ts';
import { proposeRuling, type ProposedRuling } from './propose-ruling.ts';
import { readChoice, type SettlementChoice } from './settlement-choice.ts';
import type { SettleCommand, SettlementDecision } from './settlement-command.ts';
import { settlementEffects, type SettlementEffect } from './settlement-effects.ts';
import { whyNotSettled } from './why-not-settled.ts';

export type SettlementPolicy = ConflictPolicy &
  Pick<CompiledPolicy, 'calendar' | 'document' | 'conflictMode'>;

/**
 * Settles a conflict (R32, R35, R39). Another choice than the proposed one needs a reason, and
 * nobody wins over another's live protection without being protected itself: that must be ended by
 * its own decision first (domain 3.2). In an open segment nobody loses; who meets an older deal of
 * direct sales is offered teaming.
 */
export function decideSettlement(
  facts: ConflictFacts,
  command: SettleCommand,
  policy: SettlementPolicy,
  now: Instant,
): Decided<SettlementDecision, SettlementEffect> {
  const proposal = proposeRuling(facts, policy, now);
  const choice = readChoice(facts, command, proposal.decision, policy, now);
  const trace = withChoice(proposal.trace, command, choice);
  const stop = whyNotSettled(facts, command, choice, policy, now);
  if (stop !== undefined) {
    return { decision: blocked(stop.code), reasons: [stop], trace, effects: [] };
  }
  const decision = settle(facts, command, choice, proposal.decision, now);
  return {
    decision,
    reasons: settlementReasons(decision, choice, proposal.reasons),
    trace,
    effects: settlementEffects(facts, decision.results, policy, now),
  };
}

type Settled = Extract<SettlementDecision, { kind: 'settled' }>;

function settle(
  facts: ConflictFacts,
  { winner, team = [] }: SettleCommand,
  { overridden, terms, everybody }: SettlementChoice,
  { decidingStep }: ProposedRuling,
  now: Instant,
): Settled {
  const endsAt = facts.contestWindow?.endsAt ?? null;
  const winners = terms === 'teaming' ? 'teaming' : 'won';
  return {
    kind: 'settled',
    winner,
    decidingStep: overridden ? 'escalate' : decidingStep,
    overridden,
    results: registrationsOf(facts.parties).map(({ registrationId }) => {
      if (everybody) return { registrationId, result: 'won' };
      if (registrationId === winner) return { registrationId, result: winners };
      return { registrationId, result: team.includes(registrationId) ? 'teaming' : 'lost' };
    }),
    finalAt: endsAt !== null && isBefore(now, endsAt) ? endsAt : null,
  };
}

/** What the rules said, or that a person chose; that there is a team is told in either case. */
function settlementReasons(
  { winner, overridden, results }: Settled,
  { terms, directBefore }: SettlementChoice,
  proposed: readonly Reason[],
): readonly Reason[] {
  const [rule] = proposed;
  const first = overridden || rule === undefined ? personal(winner) : rule;
  const teams = results.some(({ result }) => result === 'teaming');
  return [
    first,
    ...(terms === 'teaming' && directBefore.length > 0
      ? [{ code: 'direct_deal_earlier' as const, facts: { deals: directBefore } }]
      : []),
    ...(teams ? [{ code: 'teaming_offered' as const, facts: {} }] : []),
  ];
}

function personal(winner: string): Reason {
  return { code: 'needs_a_person', facts: { winner } };
}

/** The person's choice beside what the rules said, so that overrides can be counted per rule. */
function withChoice(
  trace: DecisionTrace,
  command: SettleCommand,
  { overridden, proposed, terms, directBefore }: SettlementChoice,
): DecisionTrace {
  const facts = {
    chosen: command.winner,
    proposed,
    reasonGiven: command.overrideReasonGiven,
    terms,
    team: [...(command.team ?? [])].toSorted(),
    deals: directBefore,
  };
  const outcome = overridden && !command.overrideReasonGiven ? 'failed' : 'passed';
  return { ...trace, rules: [...trace.rules, { ruleId: 'settlement.choice', outcome, facts }] };
}
