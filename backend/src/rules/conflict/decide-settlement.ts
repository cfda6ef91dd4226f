import type {
  Decided,
  DecisionTrace,
  FactSet,
  Reason,
} from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked, type Blocked } from '../kernel/blocked.ts';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { ConflictFacts, ConflictPolicy } from './facts.ts';
import { precedenceContext } from './precedence-context.ts';
import { proposeRuling, type ProposedRuling } from './propose-ruling.ts';
import { stands } from './registered-first.ts';
import {
  settlementEffects,
  type SettlementEffect,
  type SettlementResult,
} from './settlement-effects.ts';

interface SettleCommand {
  readonly kind: 'settle';
  readonly winner: Id<'registration'>;
  /** True when the person gave a reason; its text is kept beside the decision, never in it. */
  readonly overrideReasonGiven: boolean;
}

export type SettlementDecision =
  | {
      readonly kind: 'settled';
      readonly winner: Id<'registration'>;
      readonly decidingStep: PrecedenceStep;
      /** A person chose otherwise than the rules proposed. */
      readonly overridden: boolean;
      readonly results: readonly SettlementResult[];
      /** Until when the contest window may still bring another side; null when it is over. */
      readonly finalAt: Instant | null;
    }
  | Blocked;

type SettlementPolicy = ConflictPolicy & Pick<CompiledPolicy, 'calendar' | 'document'>;

/**
 * A manager settles a conflict (R32, R39). Another choice than the proposed one needs a reason, and
 * nobody wins over another's live protection: that must be ended by its own decision first
 * (domain 3.2). In an open segment nobody loses.
 */
export function decideSettlement(
  facts: ConflictFacts,
  command: SettleCommand,
  policy: SettlementPolicy,
  now: Instant,
): Decided<SettlementDecision, SettlementEffect> {
  const proposal = proposeRuling(facts, policy, now);
  const trace = withChoice(proposal.trace, command, proposal.decision);
  const because = blockedBecause(facts, command, proposal.decision, policy);
  if (because !== undefined) {
    const about =
      because === 'needs_a_person' ? { chosen: command.winner } : rivalsOf(facts, command);
    const reasons = [{ code: because, facts: about }];
    return { decision: blocked(because), reasons, trace, effects: [] };
  }
  const decision = settle(facts, command, proposal.decision, now);
  return {
    decision,
    reasons: settlementReasons(decision, proposal.reasons),
    trace,
    effects: settlementEffects(facts, decision.results, policy, now),
  };
}

type Settled = Extract<SettlementDecision, { kind: 'settled' }>;

function blockedBecause(
  facts: ConflictFacts,
  command: SettleCommand,
  proposal: ProposedRuling,
  policy: SettlementPolicy,
): ReasonCode | undefined {
  const winner = facts.parties.find((party) => party.registrationId === command.winner);
  if (winner === undefined || !stands(winner)) return 'not_waiting_for_decision';
  if (proposal.outcome.kind === 'everybody') return undefined;
  const { provisional } = precedenceContext(facts, policy);
  const rivalIsProtected = facts.parties.some(
    (party) =>
      party !== winner &&
      party.protectionStatus === 'active' &&
      !provisional.has(party.registrationId),
  );
  if (rivalIsProtected) return 'rival_protection';
  if (differs(command, proposal) && !command.overrideReasonGiven) return 'needs_a_person';
  return undefined;
}

function rivalsOf(facts: ConflictFacts, command: SettleCommand): FactSet {
  const rivals = facts.parties.filter(({ registrationId, protectionStatus }) => {
    return registrationId !== command.winner && protectionStatus === 'active';
  });
  return { registrations: rivals.map(({ registrationId }) => registrationId).toSorted() };
}

function differs(command: SettleCommand, proposal: ProposedRuling): boolean {
  return proposal.outcome.kind === 'winner' && proposal.outcome.winner !== command.winner;
}

function settle(
  facts: ConflictFacts,
  command: SettleCommand,
  proposal: ProposedRuling,
  now: Instant,
): Settled {
  const overridden = differs(command, proposal);
  const everybody = proposal.outcome.kind === 'everybody';
  const endsAt = facts.contestWindow?.endsAt ?? null;
  return {
    kind: 'settled',
    winner: command.winner,
    decidingStep: overridden ? 'escalate' : proposal.decidingStep,
    overridden,
    results: facts.parties.map(({ registrationId }) => ({
      registrationId,
      result: everybody || registrationId === command.winner ? 'won' : 'lost',
    })),
    finalAt: endsAt !== null && isBefore(now, endsAt) ? endsAt : null,
  };
}

function settlementReasons(decision: Settled, proposed: readonly Reason[]): readonly Reason[] {
  const facts = { winner: decision.winner };
  return decision.overridden ? [{ code: 'needs_a_person', facts }] : proposed;
}

/** The person's choice beside what the rules said, so that overrides can be counted per rule. */
function withChoice(
  trace: DecisionTrace,
  command: SettleCommand,
  proposal: ProposedRuling,
): DecisionTrace {
  const overridden = differs(command, proposal);
  const facts = {
    chosen: command.winner,
    proposed: proposal.outcome.kind === 'winner' ? proposal.outcome.winner : null,
    reasonGiven: command.overrideReasonGiven,
  };
  const outcome = overridden && !command.overrideReasonGiven ? 'failed' : 'passed';
  return { ...trace, rules: [...trace.rules, { ruleId: 'settlement.choice', outcome, facts }] };
}
