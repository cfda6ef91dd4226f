import type { Decided, Reason, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { decided } from '../kernel/decision.ts';
import {
  registrationsOf,
  type ConflictFacts,
  type ConflictPolicy,
  type RegistrationParty,
} from './facts.ts';
import { meetDirectSales } from './meet-direct-sales.ts';
import { precedenceContext } from './precedence-context.ts';
import type { PrecedenceContext } from './precedence-rule.ts';
import { precedenceRules } from './precedence-rules.ts';
import { stands } from './registered-first.ts';
import { runPrecedence, type PrecedenceRun, type StepResult } from './run-precedence.ts';

type ProposedOutcome =
  | { readonly kind: 'winner'; readonly winner: Id<'registration'> }
  /** Nobody is protected against anybody; all may be approved. */
  | { readonly kind: 'everybody' }
  | { readonly kind: 'needs_a_person' };

export interface ProposedRuling {
  readonly outcome: ProposedOutcome;
  readonly decidingStep: PrecedenceStep;
  readonly steps: readonly StepResult[];
  /** Deals of direct sales that are older than the winner: it is offered teaming, not a decline (domain 3.4). */
  readonly directBefore: readonly Id<'deal'>[];
}

/**
 * Proposes who goes first (domain 3.5). Each step is one weak order over the sides, so the result
 * depends neither on their order nor on how many there are; what stays equal goes to a person.
 * A side that was declined, withdrawn or never submitted does not take part.
 */
export function proposeRuling(
  facts: ConflictFacts,
  policy: ConflictPolicy,
  now: Instant,
): Decided<ProposedRuling> {
  const context = precedenceContext(facts, policy);
  const parties = registrationsOf(facts.parties).filter(stands);
  const [only, ...others] = parties;
  const run =
    only !== undefined && others.length === 0
      ? unopposed(only, policy.precedence)
      : runPrecedence(parties, policy.precedence, context);
  const ruling = rulingOf(run);
  const { before, rule } = meetDirectSales(winnerOf(ruling, parties), facts, policy, now);
  const rules = run.steps.map((result) => ruleOutcome(result, parties, context));
  return decided(
    { policyVersion: policy.version, now },
    { verdicts: {}, rules: [...rules, rule], reasons: [] },
    { ...ruling, directBefore: before },
    reasonsFor(facts.conflictId, ruling, before),
  );
}

type Ruling = Omit<ProposedRuling, 'directBefore'>;

function reasonsFor(
  conflictId: Id<'conflict'>,
  ruling: Ruling,
  deals: readonly Id<'deal'>[],
): Reason[] {
  const { reasonCode } = precedenceRules[ruling.decidingStep];
  const first = { code: reasonCode, facts: { conflictId, ...winnerFact(ruling) } };
  return deals.length === 0
    ? [first]
    : [
        first,
        { code: 'direct_deal_earlier', facts: { deals } },
        { code: 'teaming_offered', facts: {} },
      ];
}

function winnerOf({ outcome }: Ruling, parties: readonly RegistrationParty[]) {
  if (outcome.kind !== 'winner') return undefined;
  return parties.find(({ registrationId }) => registrationId === outcome.winner);
}

/** A side that stands alone beats nobody: it is the one that is registered. */
function unopposed(
  party: RegistrationParty,
  order: readonly PrecedenceStep[],
): PrecedenceRun<RegistrationParty> {
  const steps = order.map((step): StepResult => {
    return { step, outcome: step === 'registered' ? 'decides' : 'not_applicable' };
  });
  return { left: [party], decidingStep: 'registered', steps };
}

function rulingOf({ left, decidingStep, steps }: PrecedenceRun<RegistrationParty>): Ruling {
  const [only, ...others] = left;
  if (only !== undefined && others.length === 0 && decidingStep !== undefined) {
    return { outcome: { kind: 'winner', winner: only.registrationId }, decidingStep, steps };
  }
  if (decidingStep === 'non_exclusive') {
    return { outcome: { kind: 'everybody' }, decidingStep, steps };
  }
  return { outcome: { kind: 'needs_a_person' }, decidingStep: 'escalate', steps };
}

function winnerFact(decision: Ruling): { winner: string } | Record<string, never> {
  return decision.outcome.kind === 'winner' ? { winner: decision.outcome.winner } : {};
}

/** In the trace a step that leaves the sides tied reads "not applicable", with what it found in `result`. */
function ruleOutcome(
  { step, outcome }: StepResult,
  parties: readonly RegistrationParty[],
  context: PrecedenceContext,
): RuleOutcome {
  const rule = precedenceRules[step];
  const seen = outcome === 'not_reached' ? [] : parties;
  const facts = seen.map((party) => [party.registrationId, rule.factOf(party, context)]);
  return {
    ruleId: `precedence.${step}`,
    outcome: outcome === 'decides' ? decidesAs(step) : 'not_applicable',
    facts: { result: outcome, ...Object.fromEntries(facts) },
  };
}

function decidesAs(step: PrecedenceStep): RuleOutcome['outcome'] {
  return step === 'escalate' ? 'needs_review' : 'passed';
}
