import type { WindowRuleId } from '../protection-window/rule-context.ts';
import { windowRuleCatalogue } from '../protection-window/rule-catalogue.ts';
import { candidateRules, type CandidateRuleId } from './candidate-rules.ts';
import { reviewRuleCatalogue } from './review-rule-catalogue.ts';
import { editRules, type EditRuleId } from './edit-rules.ts';
import { closeGrace } from './rules/close-grace.ts';
import { completionFields } from './rules/completion-fields.ts';
import { completionOpen } from './rules/completion-open.ts';
import { confirmationOpen } from './rules/confirmation-open.ts';
import { contestWindow } from './rules/contest-window.ts';
import { dealOpen } from './rules/deal-open.ts';
import { declineReasonOffered } from './rules/decline-reason.ts';
import { firstInformationRequest } from './rules/first-information-request.ts';
import { informationOpen } from './rules/information-open.ts';
import { informationOverdue } from './rules/information-overdue.ts';
import { leadFields } from './rules/lead-fields.ts';
import { leadHeld } from './rules/lead-held.ts';
import { leadNew } from './rules/lead-new.ts';
import { outcomeMove } from './rules/outcome-move.ts';
import { partnerConfirmed } from './rules/partner-confirmed.ts';
import { protectionStands } from './rules/protection-stands.ts';
import { reviewStatus } from './rules/review-status.ts';
import { sameRegistration } from './rules/same-registration.ts';
import { startFields } from './rules/start-fields.ts';
import { winAge } from './rules/win-age.ts';

/** Every rule about a registration or its protection. */
export type RegistrationRuleId =
  | CandidateRuleId
  | WindowRuleId
  | keyof typeof reviewRuleCatalogue
  | EditRuleId
  | 'start_fields'
  | 'same_registration'
  | 'review_status'
  | 'contest_window'
  | 'decline_reason'
  | 'first_information_request'
  | 'information_open'
  | 'information_overdue'
  | 'completion_open'
  | 'completion_fields'
  | 'outcome_move'
  | 'close_grace'
  | 'partner_confirmed'
  | 'protection_stands'
  | 'confirmation_open'
  | 'win_age'
  | 'deal_open'
  | 'lead_fields'
  | 'lead_new'
  | 'lead_held';

export interface RuleWords {
  readonly title: string;
  readonly sentence: string;
}

/** Title and sentence of every rule that can stand in a trace, for "Why?". A missing one does not compile. */
export const ruleCatalogue: Readonly<Record<RegistrationRuleId, RuleWords>> = {
  ...candidateRules,
  ...windowRuleCatalogue,
  ...reviewRuleCatalogue,
  start_fields: startFields,
  same_registration: sameRegistration,
  review_status: reviewStatus,
  contest_window: contestWindow,
  decline_reason: declineReasonOffered,
  first_information_request: firstInformationRequest,
  information_open: informationOpen,
  information_overdue: informationOverdue,
  completion_open: completionOpen,
  completion_fields: completionFields,
  outcome_move: outcomeMove,
  close_grace: closeGrace,
  partner_confirmed: partnerConfirmed,
  protection_stands: protectionStands,
  ...editRules,
  confirmation_open: confirmationOpen,
  win_age: winAge,
  deal_open: dealOpen,
  lead_fields: leadFields,
  lead_new: leadNew,
  lead_held: leadHeld,
};
