import type { ActionId, CardAction } from '@alongside/shared/vocabulary/card-action';
import { offer, type ActionContext, type ActionDraft } from './actions/action-draft.ts';
import { agreePartsDraft, changeRoleDraft } from './actions/attribution-actions.ts';
import {
  addEvidenceDraft,
  invitePartnerDraft,
  linkDealDraft,
  logHelpDraft,
} from './actions/deal-actions.ts';
import { editDraft } from './actions/edit-action.ts';
import { onBehalfDraft } from './actions/on-behalf-action.ts';
import { reviewConflictDraft, seeAttributionDraft, seeWhyDraft } from './actions/look-actions.ts';
import { extendDraft, releaseDraft } from './actions/protection-actions.ts';
import {
  answerAppealDraft,
  answerRevocationDraft,
  revokeDraft,
} from './actions/second-look-actions.ts';
import { isOverdue, keepDraft, lapseDraft } from './actions/quiet-actions.ts';
import { approveDraft, declineDraft, requestInformationDraft } from './actions/review-actions.ts';
import {
  messagePartnerDraft,
  noteInternallyDraft,
  remindPartnerDraft,
} from './actions/thread-actions.ts';
import { identityOf } from './reader.ts';
import type { CardView } from './card-view.ts';
import type { HeadlineAction } from './headlines/headline-row.ts';
import { protectionOf } from './protection.ts';
import type { CardRegistration } from './registration-facts.ts';

type Subject = CardRegistration | undefined;

/** What each action would do on this card; undefined when there is nothing it could act on. */
type ActionEntry = (
  view: CardView,
  about: Subject,
  context: ActionContext,
) => ActionDraft | undefined;

const undecided = (about: Subject): Subject =>
  about === undefined || about.reviewStatus === 'approved' ? undefined : about;

const actionTable: Readonly<Record<ActionId, ActionEntry>> = {
  approve: (view, about, context) => {
    const target = undecided(about);
    return target && approveDraft(target, { inOpenConflict: conflicts(view, target) }, context);
  },
  decline: (_view, about, context) => {
    const target = undecided(about);
    return target && declineDraft(target, context);
  },
  request_information: (_view, about, context) => {
    const target = undecided(about);
    return target && requestInformationDraft(target, context);
  },
  remind_partner: (_view, about) =>
    about && (about.reviewStatus === 'info_requested' || about.awaitsPartnerConfirmation)
      ? remindPartnerDraft(about)
      : undefined,
  extend: (view, about, context) => {
    const target = protectionFor(view, about);
    return target && extendDraft(target, context);
  },
  keep: (view, about) => {
    const target = protectionFor(view, about);
    return target && isOverdue(target) ? keepDraft(target) : undefined;
  },
  lapse: (view, about, context) => {
    const target = protectionFor(view, about);
    return target && isOverdue(target) ? lapseDraft(target, context) : undefined;
  },
  release: (view, about, context) => {
    const target = protectionFor(view, about);
    return target?.live ? releaseDraft(target, context) : undefined;
  },
  revoke: (view, about, context) => {
    const target = protectionFor(view, about);
    return target?.live ? revokeDraft(target, context) : undefined;
  },
  change_role: (view, about, context) => {
    const target = view.facts.registrations.find((one) => one === about);
    return target && changeRoleDraft(target, view.facts.attributionFixed !== null, context);
  },
  agree_parts: (view) => agreePartsDraft(view),
  answer_revocation: (view, about, context) => {
    const target = protectionFor(view, about);
    return target && answerRevocationDraft(target, context);
  },
  answer_appeal: (_view, about, context) => about && answerAppealDraft(about, context),
  link_deal: (view, about) => {
    const linked = view.facts.registrations.some((one) => one === about);
    return about === undefined || linked ? undefined : linkDealDraft(about, view);
  },
  register_on_behalf: (view) => onBehalfDraft(view),
  edit_registration: (_view, about) => about && editDraft(about),
  review_conflict: ({ conflict }) => conflict && reviewConflictDraft(conflict.conflictId),
  // Settled in the conflict's own panel, where both sides are seen.
  settle_conflict: () => undefined,
  add_evidence: (view, about) => {
    const target = view.conflict === undefined ? undecided(about) : about;
    return target && addEvidenceDraft(target, view);
  },
  message_partner: (_view, about) => about && messagePartnerDraft(about),
  note_internally: (_view, about) => about && noteInternallyDraft(about),
  log_help: (view) => logHelpDraft(view),
  invite_partner: (view) =>
    view.facts.registrations.length === 0 && view.open ? invitePartnerDraft(view) : undefined,
  see_attribution: () => seeAttributionDraft,
  see_why: (_view, about) => (about?.decisionId ? seeWhyDraft(about.decisionId) : undefined),
};

/** One action for this reader: absent, disabled with its reason, or ready with what it calls. */
export function findAction(
  wanted: HeadlineAction | undefined,
  view: CardView,
  about: Subject,
): CardAction | undefined {
  if (wanted === undefined) return undefined;
  const action = offer(actionTable[wanted.id](view, about, contextOf(view)), view.reader.role);
  return action && { ...action, label: wanted.label ?? action.label };
}

export function contextOf({ reader, facts, now, format, decider }: CardView): ActionContext {
  return { ...identityOf(reader), policy: facts.policy, now, format, decider };
}

function conflicts({ facts }: CardView, { registrationId }: CardRegistration): boolean {
  return facts.conflicts.some(
    ({ status, parties }) =>
      status === 'open' && parties.some((party) => party.registrationId === registrationId),
  );
}

function protectionFor({ facts, now }: CardView, about: Subject) {
  return about && protectionOf(about, facts.policy, now);
}
