import type { CardAction } from '@alongside/shared/vocabulary/card-action';
import type { QueueModel } from '@alongside/shared/vocabulary/queue-model';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { isEditable } from '../registration/rules/edit-open.ts';
import { renderReason } from '../sharing/render-reason.ts';
import { offer, type ActionContext, type ActionDraft } from './actions/action-draft.ts';
import { editDraft } from './actions/edit-action.ts';
import { reviewConflictDraft, seeWhyDraft } from './actions/look-actions.ts';
import { answerAppealDraft, answerRevocationDraft } from './actions/second-look-actions.ts';
import { extendDraft, releaseDraft } from './actions/protection-actions.ts';
import { isOverdue, keepDraft, lapseDraft } from './actions/quiet-actions.ts';
import { approveDraft, declineDraft, requestInformationDraft } from './actions/review-actions.ts';
import { factWords, namesOf, withNames } from './card-words.ts';
import { createFormat } from './format.ts';
import { wholeMoney } from './format-money.ts';
import type { QueueFacts, QueueRegistration } from './page-facts.ts';
import { protectionOf } from './protection.ts';
import { queueWords, raisesFlag } from './queue-words.ts';
import { identityOf, type Reader } from './reader.ts';
import type { CardRegistration } from './registration-facts.ts';
import { registrationStatus } from './registration-status.ts';
import { secondLookFlags } from './second-look-flags.ts';
import { tierWords } from './tier-words.ts';

type QueueItem = QueueModel['items'][number];

/** The manager's queue as it is shown; the order of the items is the store's, by due time. */
export function buildQueue(facts: QueueFacts, reader: Reader, now: Instant): QueueModel {
  const { policy, show, total, nextCursor } = facts;
  const format = createFormat(reader, policy.calendar.zone, now);
  const context = { ...identityOf(reader), policy, now, format, decider: reader.name };
  const words = queueWords[show];
  return {
    asOf: now,
    title: words.title,
    summary: words.summary(total),
    items: facts.items.map((item) => buildItem(item, context)),
    total,
    ...(nextCursor === null ? {} : { nextCursor }),
    empty: words.empty,
  };
}

function buildItem(item: QueueRegistration, context: ActionContext): QueueItem {
  const { registration, openConflictId, dealRecordId, dealRecordUrl } = item;
  const { format, policy, now } = context;
  const status = registrationStatus(registration, { policy, now, format, audience: 'internal' });
  const dueAt = registration.decisionDueAt ?? registration.secondLookDueAt;
  const actions = actionsOf(item, context);
  return {
    registrationId: registration.registrationId,
    partner: registration.partner.name,
    tier: tierWords[registration.partner.tier],
    customer: item.customerName,
    amount: item.amount === null ? 'No amount' : wholeMoney(item.amount, format.locale),
    ...(dueAt === null ? {} : { due: format.moment(dueAt) }),
    status: status.text,
    tone: status.tone,
    flags: [...secondLookFlags(registration), ...flagsOf(item, context)],
    clean: isClean(item) && actions.some(({ id, enabled }) => id === 'approve' && enabled),
    ...(openConflictId === null ? {} : { conflictId: openConflictId }),
    ...(dealRecordUrl === null ? {} : { dealRecordUrl }),
    ...(dealRecordId === null ? {} : { dealRecordId }),
    actions,
  };
}

/** Only what the engine would approve by itself may be approved together with others. */
function isClean({
  registration,
  approvable,
  openConflictId,
  findings,
}: QueueRegistration): boolean {
  const waits = ['submitted', 'in_review'].includes(registration.reviewStatus);
  const flagged = findings.some(({ code }) => raisesFlag(code));
  return (
    waits && approvable && openConflictId === null && !flagged && registration.missing.length === 0
  );
}

/** An open conflict is flagged once, not again by the finding that led to it. */
function flagsOf(item: QueueRegistration, { format }: ActionContext): QueueItem['flags'] {
  const words = factWords(format, withNames(namesOf([item.registration]), item.customerNames));
  const inConflict = item.openConflictId !== null;
  const found = item.findings
    .filter(({ code }) => raisesFlag(code) && !(inConflict && code === 'rival_registration'))
    .map((reason) => ({
      text: renderReason(reason, { audience: 'internal', words }),
      tone: 'warning' as const,
    }));
  const conflict = {
    text: 'Another registration concerns this customer.',
    tone: 'danger' as const,
  };
  return inConflict ? [conflict, ...found] : found;
}

/** What waits is decided here; what was decided is extended or released here. */
function actionsOf(item: QueueRegistration, context: ActionContext): CardAction[] {
  const { registration, openConflictId } = item;
  const drafts = [
    ...(waits(registration) ? reviewDrafts(item, context) : []),
    // After an edit both: it is looked at again while it is protected.
    ...(waits(registration) && registration.protectionStatus !== 'active'
      ? []
      : protectionDrafts(registration, context)),
    ...(openConflictId === null ? [] : [reviewConflictDraft(openConflictId)]),
    ...(isEditable(registration.reviewStatus) ? [editDraft(registration)] : []),
    ...(registration.decisionId === null ? [] : [seeWhyDraft(registration.decisionId)]),
  ];
  return drafts.flatMap((draft) => offer(draft, context.role) ?? []);
}

function waits({ reviewStatus }: CardRegistration): boolean {
  return ['submitted', 'in_review', 'info_requested'].includes(reviewStatus);
}

function reviewDrafts(
  { registration, openConflictId }: QueueRegistration,
  context: ActionContext,
): ActionDraft[] {
  return [
    approveDraft(registration, { inOpenConflict: openConflictId !== null }, context),
    requestInformationDraft(registration, context),
    declineDraft(registration, context),
  ];
}

function protectionDrafts(registration: CardRegistration, context: ActionContext): ActionDraft[] {
  const protection = protectionOf(registration, context.policy, context.now);
  const appeal = answerAppealDraft(registration, context);
  const heard = appeal === undefined ? [] : [appeal];
  if (protection === undefined) return heard;
  const proposed = answerRevocationDraft(protection, context);
  return [
    ...heard,
    ...(proposed === undefined ? [] : [proposed]),
    extendDraft(protection, context),
    ...(isOverdue(protection) ? [keepDraft(protection), lapseDraft(protection, context)] : []),
    releaseDraft(protection, context),
  ];
}
