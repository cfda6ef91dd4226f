import type { RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { PartnerTier } from '@alongside/shared/vocabulary/partner';
import { toMilliseconds } from '../../kernel/instant.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import { eligibilityGuards } from '../../registration/candidate-rules.ts';
import { decideApproval } from '../../registration/decide-approval.ts';
import type { ReviewFacts } from '../../registration/facts.ts';
import type { StoredDecision } from '../stored-decision.ts';

/** Rules that look at who answers, and how soon, not at what is answered. */
const ABOUT_THE_ANSWER: ReadonlySet<string> = new Set(['approver', 'contest_window']);

/** One answer of a person to a registration, without who the partner is. */
export interface Judgement {
  readonly decisionId: string;
  readonly approved: boolean;
  /** Who decided, as the decision keeps it. */
  readonly approver: string;
  readonly tier: PartnerTier;
  /** The customer's country; null when none was named. */
  readonly territory: string | null;
  /** From the submission to the answer by the clock on the wall, without the time it stood still. */
  readonly minutes: number;
  /** What the rules could see; equal for two registrations that differ only in who they are. */
  readonly likeness: string;
  /** Eligibility rules that failed. */
  readonly failed: readonly string[];
}

/**
 * Reads a stored approval or decline; undefined for every other decision. A decline asks few rules,
 * so all that an approval would have asked are asked again, from the same facts.
 */
export function toJudgement(stored: StoredDecision, policy: CompiledPolicy): Judgement | undefined {
  if (stored.kind !== 'approved' && stored.kind !== 'declined') return undefined;
  const facts = stored.facts as ReviewFacts;
  const command = { kind: 'approve', exceptionReason: null } as const;
  const { rules } = decideApproval(facts, command, policy, stored.takenAt).trace;
  const answeredAt = stored.answeredAt ?? stored.takenAt;
  const waited = toMilliseconds(answeredAt) - toMilliseconds(facts.submittedAt);
  return {
    decisionId: stored.decisionId,
    approved: stored.kind === 'approved',
    approver: stored.takenBy,
    tier: facts.partner.tier,
    territory: facts.registration.country,
    minutes: Math.max(0, Math.round(waited / 60_000)),
    likeness: likenessOf(facts, rules, policy.version),
    failed: eligibilityGuards.filter((id) => isFailed(rules, id)),
  };
}

function isFailed(rules: readonly RuleOutcome[], id: string): boolean {
  return rules.some(({ ruleId, outcome }) => ruleId === id && outcome === 'failed');
}

/**
 * Facts without identity (O10): no partner, no tier, no customer, no days and amounts, but what every
 * rule said about them. Who decides and how soon is left out too: that is what is compared.
 */
function likenessOf(facts: ReviewFacts, rules: readonly RuleOutcome[], version: number): string {
  const { registrationType, country, productLines, segment, tender } = facts.registration;
  const said = rules.filter(({ ruleId }) => !ABOUT_THE_ANSWER.has(ruleId));
  return JSON.stringify({
    version,
    registrationType,
    partnerType: facts.partner.type,
    country,
    productLines: productLines.toSorted(),
    segment,
    tender,
    fields: facts.registration.fieldsPresent.toSorted(),
    rules: Object.fromEntries(said.map(({ ruleId, outcome }) => [ruleId, outcome])),
  });
}
