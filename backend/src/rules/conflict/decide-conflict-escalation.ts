import type { Decided, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { EvidenceKind } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { dueAfter } from '../kernel/business-calendar.ts';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { evidenceNeeded } from './evidence-needed.ts';
import type { ConflictFacts, ConflictPolicy } from './facts.ts';
import { proposeRuling } from './propose-ruling.ts';

/** A conflict with how far it has gone up. */
export interface EscalationFacts {
  readonly conflict: ConflictFacts;
  readonly dueAt: Instant;
  /** 0: nobody but those who were asked first. */
  readonly level: number;
  /** Who is asked at each level, by key; the first list is level 0. */
  readonly levels: readonly (readonly string[])[];
}

export interface EscalateCommand {
  readonly kind: 'escalate';
}

export type EscalationDecision =
  | {
      readonly kind: 'escalated';
      readonly level: number;
      readonly escalatedTo: readonly string[];
      readonly dueAt: Instant;
      readonly why: 'no_rule_decides' | 'overdue';
      readonly decidingStep: PrecedenceStep;
      /** What the next level asks each side for. */
      readonly evidence: readonly EvidenceKind[];
    }
  | { readonly kind: 'stays'; readonly why: 'not_due' | 'last_level' };

/** Words of the rule, for rule catalogues. */
export const escalationRule = {
  title: 'The next level decides',
  sentence: 'What no rule decides, or nobody decided in time, goes one level up.',
} as const;

/**
 * R34: a conflict that no rule decides goes up at once, any other when its time is over; each level
 * has the time of a first decision. The last level keeps what reaches it.
 */
export function decideConflictEscalation(
  facts: EscalationFacts,
  _command: EscalateCommand,
  policy: ConflictPolicy & Pick<CompiledPolicy, 'calendar'>,
  now: Instant,
): Decided<EscalationDecision> {
  const proposal = proposeRuling(facts.conflict, policy, now);
  const { outcome, decidingStep } = proposal.decision;
  const overdue = !isBefore(now, facts.dueAt);
  const open = outcome.kind === 'needs_a_person' && facts.level === 0;
  const escalatedTo = facts.levels[facts.level + 1];
  const goesUp = (overdue || open) && escalatedTo !== undefined;
  const rule: RuleOutcome = {
    ruleId: 'conflict.escalation',
    outcome: goesUp ? 'needs_review' : 'not_applicable',
    facts: { overdue, ruleDecides: outcome.kind !== 'needs_a_person', level: facts.level },
  };
  const trace = { ...proposal.trace, rules: [...proposal.trace.rules, rule] };
  if (!goesUp) {
    const why = overdue || open ? 'last_level' : 'not_due';
    return { decision: { kind: 'stays', why }, reasons: [], trace, effects: [] };
  }
  const dueAt = dueAfter(policy.calendar, now, policy.document.sla.decision);
  const decision = {
    kind: 'escalated',
    level: facts.level + 1,
    escalatedTo,
    dueAt,
    why: open ? 'no_rule_decides' : 'overdue',
    decidingStep,
    evidence: evidenceNeeded(decidingStep).kinds,
  } as const;
  const reasons = [{ code: 'conflict_escalated', facts: { escalatedTo, dueAt } }] as const;
  return { decision, reasons, trace, effects: [] };
}
