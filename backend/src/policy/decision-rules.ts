import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { SourcedTestFacts } from '../rules/attribution/facts.ts';
import { decideAdjustment } from '../rules/attribution/lock/decide-adjustment.ts';
import { decideLock } from '../rules/attribution/lock/decide-lock.ts';
import { decideRoleChange } from '../rules/attribution/decide-role-change.ts';
import { decideRole, type SourcedTestPolicy } from '../rules/attribution/sourced-test.ts';
import { decideConflictEscalation } from '../rules/conflict/decide-conflict-escalation.ts';
import { decideSettlement } from '../rules/conflict/decide-settlement.ts';
import { decideMerge } from '../rules/conflict/merge/decide-merge.ts';
import { decideRenewalClaim } from '../rules/claim/decide-renewal-claim.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { decideActivityCheck } from '../rules/protection-window/decide-activity-check.ts';
import { decideEndReminder } from '../rules/protection-window/decide-end-reminder.ts';
import { decideExpiry } from '../rules/protection-window/decide-expiry.ts';
import { decideExtensionRequest } from '../rules/protection-window/decide-extension-request.ts';
import { decideExtension } from '../rules/protection-window/decide-extension.ts';
import { decideRevocation } from '../rules/protection-window/decide-revocation.ts';
import { decideRevocationProposal } from '../rules/protection-window/decide-revocation-proposal.ts';
import { decideKeeping } from '../rules/protection-window/decide-keeping.ts';
import { decideLapse } from '../rules/protection-window/decide-lapse.ts';
import { decideLeaving } from '../rules/protection-window/decide-leaving.ts';
import { decideRelease } from '../rules/protection-window/decide-release.ts';
import { decideRestoration } from '../rules/protection-window/decide-restoration.ts';
import { decideAppeal } from '../rules/registration/decide-appeal.ts';
import { decideAppealOpening } from '../rules/registration/decide-appeal-opening.ts';
import { decideApproval } from '../rules/registration/decide-approval.ts';
import { decideCompletion } from '../rules/registration/decide-completion.ts';
import { decideConfirmation } from '../rules/registration/decide-confirmation.ts';
import { decideDealOutcome } from '../rules/registration/decide-deal-outcome.ts';
import { decideDecline } from '../rules/registration/decide-decline.ts';
import { decideEdit } from '../rules/registration/decide-edit.ts';
import { decideInformationAnswer } from '../rules/registration/decide-information-answer.ts';
import { decideInformationRequest } from '../rules/registration/decide-information-request.ts';
import { decideLeadUpgrade } from '../rules/registration/decide-lead-upgrade.ts';
import { decideLead } from '../rules/registration/decide-lead.ts';
import { decideSubmission } from '../rules/registration/decide-submission.ts';
import { decideWithdrawal } from '../rules/registration/decide-withdrawal.ts';
import { decideEscalation } from '../rules/registration/sla/decide-escalation.ts';
import { decideFastLane } from '../rules/registration/sla/decide-fast-lane.ts';

/** A rule of the engine; which facts and command it takes, its own kind of decision knows. */
export type DecisionRule = (
  facts: never,
  command: never,
  policy: CompiledPolicy,
  now: Instant,
) => Decided<object, unknown>;

/** What decides each kind of stored decision, so that it can be taken again; no decision is stored under another kind. */
export const decisionRules = {
  submission: decideSubmission,
  completed: decideCompletion,
  information_requested: decideInformationRequest,
  information_answered: decideInformationAnswer,
  approved: decideApproval,
  conflict_found: decideApproval,
  declined: decideDecline,
  withdrawn: decideWithdrawal,
  attribution_role: decideAttributionRole,
  role_changed: decideRoleChange,
  attribution_locked: decideLock,
  attribution_adjusted: decideAdjustment,
  extension_requested: decideExtensionRequest,
  extended: decideExtension,
  released: decideRelease,
  expired: decideExpiry,
  activity_checked: decideActivityCheck,
  end_reminded: decideEndReminder,
  lapsed: decideLapse,
  kept: decideKeeping,
  restored: decideRestoration,
  partner_left: decideLeaving,
  renewal_opened: decideRenewalClaim,
  renewal_warned: decideRenewalClaim,
  renewal_freed: decideRenewalClaim,
  revocation_proposed: decideRevocationProposal,
  revocation_dismissed: decideRevocation,
  revoked: decideRevocation,
  appeal_opened: decideAppealOpening,
  appeal_answered: decideAppeal,
  escalated: decideEscalation,
  fast_lane: decideFastLane,
  deal_outcome: decideDealOutcome,
  edited: decideEdit,
  partner_confirmed: decideConfirmation,
  lead_kept: decideLead,
  lead_upgraded: decideLeadUpgrade,
  conflict_settled: decideSettlement,
  conflict_escalated: decideConflictEscalation,
  customers_merged: decideMerge,
} satisfies Record<string, DecisionRule>;

export type DecisionKind = keyof typeof decisionRules;

export function isDecisionKind(kind: string): kind is DecisionKind {
  return Object.hasOwn(decisionRules, kind);
}

/** The knobs that held for this registration stand in the command. */
function decideAttributionRole(
  facts: SourcedTestFacts,
  command: Omit<SourcedTestPolicy, 'version'>,
  policy: CompiledPolicy,
  now: Instant,
) {
  return decideRole(facts, { ...command, version: policy.version }, now);
}
