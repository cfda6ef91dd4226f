import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Decided, Reason, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { decided } from '../kernel/decision.ts';
import { addHours, compareInstants, isBefore } from '../kernel/instant.ts';
import type { AttributionTouch, SourcedTestFacts } from './facts.ts';
import { countReported } from './touch-qualifies.ts';

/** Knobs of the test; days count elapsed time back from the partner's first instant. */
export interface SourcedTestPolicy {
  readonly version: number;
  readonly lookbackDays: number;
  readonly influencedRequiresTouches: number;
  /** What sourced needs besides having been there first. */
  readonly sourcedRequires: PolicyDocument['attribution']['sourcedRequires'];
}

export interface SourcedTestDecision {
  readonly role: AttributionRole;
}

/**
 * The sourced test (domain 4), run once, at approval, in order: was the partner there before the
 * opportunity; was nobody of ours there before the partner; is the registration approvable. Who
 * fails one of them is influenced with enough qualifying help since the opportunity, else none.
 * A teaming registration says itself that we were there first, so it is never sourced.
 */
export function decideRole(
  facts: SourcedTestFacts,
  policy: SourcedTestPolicy,
  now: Instant,
): Decided<SourcedTestDecision> {
  const first = firstInstant(facts);
  const rules = [
    originOutcome(facts, first),
    vendorOutcome(facts, first, policy),
    approvable(facts, policy),
  ];
  const failed = rules.findIndex((rule) => rule.outcome === 'failed');
  const help = helpOutcome(facts, policy, now, failed === -1);
  const role = failed === -1 ? 'sourced' : help.outcome === 'passed' ? 'influenced' : 'none';
  return decided(
    { policyVersion: policy.version, now },
    { verdicts: {}, rules: [...rules, help], reasons: [] },
    { role },
    reasonsOf(role, rules, help),
  );
}

/** The submission, or the partner's evidenced introduction when that came earlier. */
function firstInstant(facts: SourcedTestFacts): Instant {
  return facts.touches
    .filter((touch) => touch.partnerId === facts.partnerId && touch.qualifying)
    .filter((touch) => touch.kind === 'introduction')
    .map((touch) => touch.happenedAt)
    .reduce((a, b) => (isBefore(b, a) ? b : a), facts.submittedAt);
}

function originOutcome(facts: SourcedTestFacts, first: Instant): RuleOutcome {
  const created = facts.opportunityCreatedAt;
  const before = created === null || isBefore(first, created);
  const teaming = facts.registrationType === 'teaming';
  return {
    ruleId: 'sourced.before_opportunity',
    outcome: before && !teaming ? 'passed' : 'failed',
    facts: { partnerFirstAt: first, opportunityCreatedAt: created, teaming },
  };
}

function vendorOutcome(
  facts: SourcedTestFacts,
  first: Instant,
  policy: SourcedTestPolicy,
): RuleOutcome {
  const since = addHours(first, -24 * policy.lookbackDays);
  const earlier = facts.vendorActivityAt.filter(
    (at) => compareInstants(since, at) <= 0 && isBefore(at, first),
  );
  return {
    ruleId: 'sourced.no_vendor_activity',
    outcome: earlier.length === 0 ? 'passed' : 'failed',
    facts: { lookbackDays: policy.lookbackDays, earlierContacts: earlier.length },
  };
}

function approvable(facts: SourcedTestFacts, policy: SourcedTestPolicy): RuleOutcome {
  const required = policy.sourcedRequires.includes('approved_registration');
  return {
    ruleId: 'sourced.registration_approvable',
    outcome: !required ? 'not_applicable' : facts.approvable ? 'passed' : 'failed',
    facts: { registrationId: facts.registrationId },
  };
}

function helpOutcome(
  facts: SourcedTestFacts,
  policy: SourcedTestPolicy,
  now: Instant,
  sourced: boolean,
): RuleOutcome {
  const ruleId = 'influenced.qualifying_help';
  if (sourced) return { ruleId, outcome: 'not_applicable', facts: {} };
  const help = helpSince(facts, now);
  const count = help.filter(({ qualifying }) => qualifying).length;
  const needed = Math.max(1, policy.influencedRequiresTouches);
  const outcome = count >= needed ? 'passed' : 'failed';
  return { ruleId, outcome, facts: { count, needed, reported: countReported(help) } };
}

/** Touches of the partner inside (opportunity created, now]. */
function helpSince(facts: SourcedTestFacts, now: Instant): readonly AttributionTouch[] {
  const { opportunityCreatedAt: created } = facts;
  return facts.touches.filter(
    ({ partnerId, happenedAt }) =>
      partnerId === facts.partnerId &&
      (created === null || isBefore(created, happenedAt)) &&
      compareInstants(happenedAt, now) <= 0,
  );
}

const sourcedReasons = [
  'sourced_before_opportunity',
  'sourced_no_vendor_activity',
  'sourced_registration_approvable',
] as const;

function reasonsOf(
  role: AttributionRole,
  rules: readonly RuleOutcome[],
  help: RuleOutcome,
): readonly Reason[] {
  if (role === 'sourced') {
    return sourcedReasons.flatMap((code, index) =>
      rules[index]?.outcome === 'passed' ? [{ code, facts: rules[index].facts }] : [],
    );
  }
  const code = role === 'influenced' ? 'influenced_by_touches' : 'no_qualifying_help';
  return [{ code, facts: help.facts }];
}
