import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../../kernel/blocked.ts';
import { dueAfter } from '../../kernel/business-calendar.ts';
import { decided, runRules } from '../../kernel/decision.ts';
import { firstFailure } from '../../kernel/first-failure.ts';
import { isBefore } from '../../kernel/instant.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import { compileDealCondition } from '../../policy/deal-condition.ts';
import type { FastLaneDecision, FastLaneFacts, TakeFastLaneCommand } from './fast-lane-facts.ts';
import { fastLaneRules } from './fast-lane-rules.ts';

type Row = PolicyDocument['fastLane']['rows'][number];
type Answered = Extract<FastLaneDecision, { kind: 'taken' }>;

/**
 * Domain 3.6: a quicker answer for those who earned it, only where there is nothing to look at. The
 * lane stays in shadow, and says what it would have done, until enough of its decisions agreed with
 * the managers'.
 */
export function decideFastLane(
  facts: FastLaneFacts,
  _command: TakeFastLaneCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<FastLaneDecision> {
  const frame = { policyVersion: policy.version, now };
  const { rows, shadowDecisions } = policy.document.fastLane;
  const row = rows.find((one) => fits(one, facts, policy.document.regions));
  const findings = runRules(fastLaneRules, { facts, row, needed: shadowDecisions });
  const because = firstFailure(findings, ['fast_lane_waits']);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const { fast_lane_clean: clean, fast_lane_shadow: proved } = findings.verdicts;
  if (row === undefined || clean.outcome !== 'passed') {
    return decided(frame, findings, { kind: 'none' }, [{ code: 'fast_lane_not_open', facts: {} }]);
  }
  const answer = answerOf(row, facts, policy);
  if (proved.outcome !== 'passed') {
    const decision = { kind: 'shadow', row: row.id, answer } as const;
    return decided(frame, findings, decision, [
      { code: 'fast_lane_in_shadow', facts: proved.facts },
    ]);
  }
  const decision = { kind: 'taken', row: row.id, answer } as const;
  const code = answer.kind === 'approve' ? 'fast_lane_approves' : 'fast_lane_shortens';
  const quoted = answer.kind === 'approve' ? {} : { answerBy: answer.answerBy };
  return decided(frame, findings, decision, [{ code, facts: { row: row.id, ...quoted } }]);
}

/** An amount that is not known is under no limit. */
function fits(row: Row, facts: FastLaneFacts, regions: PolicyDocument['regions']): boolean {
  const { amountBelowMinor, certified, ...deal } = row.when;
  const { amountMinor } = facts;
  if (amountBelowMinor !== undefined && (amountMinor === null || amountMinor >= amountBelowMinor))
    return false;
  if (certified !== undefined && certified !== facts.certified) return false;
  return compileDealCondition(deal, regions)(facts.knobContext);
}

/** The lane never promises a later answer than everybody gets. */
function answerOf(
  row: Row,
  facts: FastLaneFacts,
  { calendar }: CompiledPolicy,
): Answered['answer'] {
  if (row.answer === 'auto_approve') return { kind: 'approve' };
  const sooner = dueAfter(calendar, facts.submittedAt, row.answer);
  const answerBy = isBefore(sooner, facts.decisionDueAt) ? sooner : facts.decisionDueAt;
  return { kind: 'answer_by', answerBy };
}
