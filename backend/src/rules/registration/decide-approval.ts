import type { Decided, Reason } from '@alongside/shared/vocabulary/decision';
import type { Instant, Interval } from '@alongside/shared/vocabulary/values';
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
import { openWindow } from '../protection-window/open-window.ts';
import { candidateRules, eligibilityGuards, type CandidateRuleId } from './candidate-rules.ts';
import type { ApproveCommand } from './commands.ts';
import type { ApprovalDecision } from './decisions.ts';
import type { RegistrationEffect } from './effects.ts';
import type { ReviewFacts } from './facts.ts';
import { freezeBenefit } from './freeze-benefit.ts';
import { missingFields } from './missing-fields.ts';
import { liveRivals, ownClaim, registrationIdsOf } from './own-claim.ts';
import { reviewContext, type ReviewContext } from './rule-context.ts';
import { agreeInTurn } from './routing/agree-in-turn.ts';
import { approver } from './rules/approver.ts';
import { authority, type AuthorityContext } from './rules/authority.ts';
import { contestEnd, contestWindow } from './rules/contest-window.ts';
import { saysWhoItIs } from './rules/customer-identity.ts';
import { dealOpen } from './rules/deal-open.ts';
import { partnerConfirmed } from './rules/partner-confirmed.ts';
import { reviewStatus } from './rules/review-status.ts';

type ApprovalRuleId =
  | CandidateRuleId
  | 'review_status'
  | 'approver'
  | 'authority'
  | 'deal_open'
  | 'partner_confirmed'
  | 'contest_window';
type Approved = Extract<ApprovalDecision, { kind: 'approved' }>;

type Context = ReviewContext & AuthorityContext;

const registry: RuleRegistry<ApprovalRuleId, Context> = {
  review_status: reviewStatus,
  approver,
  deal_open: dealOpen,
  partner_confirmed: partnerConfirmed,
  ...candidateRules,
  authority,
  contest_window: contestWindow,
};

/**
 * R19, domain 3.2: approve and protect. In this order: it must wait for a decision, carry what an
 * approval needs, stand in nobody's protected ground, and be eligible. A reason waives ineligibility
 * and an earlier direct deal, never another partner's live claim. What stayed protected through a new
 * look after an edit keeps its end, over the cells it has now.
 */
export function decideApproval(
  facts: ReviewFacts,
  command: ApproveCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<ApprovalDecision, RegistrationEffect> {
  const frame = { policyVersion: policy.version, now };
  const { exceptionReason, by = null } = command;
  const review = reviewContext(facts, 'approved', policy, now);
  const context = { ...review, exceptionReason, by };
  const findings = runRules(registry, context);
  const stop = firstFailure(findings, [
    'review_status',
    'approver',
    'deal_open',
    'approval_fields',
  ]);
  if (stop !== undefined) return decided(frame, findings, block(context, stop, false));
  if (hasEnded(context)) return conclude(frame, context, findings, command);
  const against = registrationIdsOf(liveRivals(context));
  if (against.length > 0) {
    const conflict = { kind: 'conflict', conflictsWith: against } as const;
    const effects = [{ kind: 'open_conflict', against }] as const;
    return decided(frame, findings, conflict, findings.reasons, effects);
  }
  const unsure = firstFailure(findings, ['rival_claims', 'direct_deal']);
  if (unsure !== undefined) return decided(frame, findings, block(context, unsure, false));
  const ineligible = firstFailure(findings, eligibilityGuards);
  if (ineligible !== undefined && command.exceptionReason === null) {
    return decided(frame, findings, block(context, ineligible, true));
  }
  const overreach = firstFailure(findings, ['authority']);
  if (overreach !== undefined) return decided(frame, findings, block(context, overreach, false));
  const partly = agreeInTurn(context);
  if (partly !== undefined) {
    const asked = { approvers: partly.waitsFor };
    return decided(frame, findings, partly, [{ code: 'approval_agreed', facts: asked }]);
  }
  return conclude(frame, context, findings, command);
}

function conclude(
  frame: Frame,
  context: ReviewContext,
  findings: Findings<ApprovalRuleId>,
  command: ApproveCommand,
): Decided<ApprovalDecision, RegistrationEffect> {
  const decision = approve(context, findings, command);
  const reasons = reasonsFor(decision, context, findings);
  if (hasEnded(context)) return decided(frame, findings, decision, reasons);
  const kind = context.facts.protectionStatus === 'active' ? 'reshape_window' : 'open_window';
  const effects = [{ kind, ...decision.window, exclusive: decision.exclusive }] as const;
  return decided(frame, findings, decision, reasons, effects);
}

/** Nothing is protected by this approval: what was protected ended while a person looked again. */
function hasEnded({ facts: { protectionStatus } }: ReviewContext): boolean {
  return protectionStatus !== 'none' && protectionStatus !== 'active';
}

function block(
  context: ReviewContext,
  because: Reason['code'],
  exceptionPossible: boolean,
): ApprovalDecision {
  const missing = missingFields(context, context.knobs.requiredFields.toApprove);
  return { kind: 'blocked', because, missing, exceptionPossible };
}

function approve(
  context: ReviewContext,
  findings: Findings<ApprovalRuleId>,
  command: ApproveCommand,
): Approved {
  const { facts, knobs, now, submittedAt } = context;
  const directIsEarlier = findings.verdicts.direct_deal.outcome !== 'passed';
  const waived = directIsEarlier || firstFailure(findings, eligibilityGuards) !== undefined;
  const byException = command.exceptionReason !== null && waived;
  const finalAt = contestEnd(context);
  return {
    kind: 'approved',
    reviewStatus: 'approved',
    protectionStatus: facts.protectionStatus === 'none' ? 'active' : facts.protectionStatus,
    window: windowFor(context),
    exclusive: ownClaim(context).exclusive && (!directIsEarlier || byException),
    finalAt: isBefore(now, finalAt) ? finalAt : null,
    byException,
    benefit: facts.benefit ?? freezeBenefit(context),
    roleTest: {
      submittedAt,
      approvable: true,
      netNewLookbackDays: knobs.uniqueness.netNewLookbackDays,
    },
  };
}

/** Protection that was opened before the new look keeps its promised end; otherwise a window opens. */
function windowFor({ facts, policy, knobs, submittedAt, now }: ReviewContext): Interval {
  if (facts.protectionStatus !== 'none' && facts.window !== null) return facts.window;
  return openWindow(knobs.window, policy.calendar.zone, submittedAt, now);
}

/**
 * Clean means that no rule gave a reason to look. Who the customer is does not count: the manager has
 * looked, and the words of an approval never tell the partner whom we know (domain 3.4).
 */
function reasonsFor(decision: Approved, context: ReviewContext, findings: Findings): Reason[] {
  const { startsAt, endsAt } = decision.window;
  const reasons: Reason[] = [...findings.reasons];
  if (decision.byException) reasons.unshift({ code: 'approved_by_exception', facts: {} });
  else if (reasons.every(({ code }) => saysWhoItIs(code)))
    reasons.unshift({ code: 'approved_clean', facts: {} });
  if (context.facts.protectionStatus === 'none') {
    reasons.push({ code: 'window_opened', facts: { startsAt, endsAt } });
  }
  const { registrationType, segment } = context.facts.registration;
  if (context.policy.isNonExclusive(segment)) {
    reasons.push({ code: 'non_exclusive_segment', facts: { segment } });
  } else if (registrationType === 'teaming') {
    reasons.push({ code: 'teaming_agreed', facts: {} });
  }
  if (decision.finalAt !== null) {
    reasons.push({ code: 'contest_window_open', facts: { finalAt: decision.finalAt } });
  }
  return reasons;
}
