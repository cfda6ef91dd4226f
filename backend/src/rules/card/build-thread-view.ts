import type { ActionCall, CardAction } from '@alongside/shared/vocabulary/card-action';
import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import { offer, post } from './actions/action-draft.ts';
import { messagePartnerDraft, noteInternallyDraft } from './actions/thread-actions.ts';
import type { CardView } from './card-view.ts';
import type { CardRegistration } from './registration-facts.ts';
import type { Format } from './format.ts';
import type { CardMessage } from './thread-facts.ts';

type ThreadView = DealCardModel['thread'];

/**
 * The last messages and how to post. An answer to a partner's message goes to that partner by
 * default, a new message stays internal (experience, "Deal card").
 */
export function buildThreadView(view: CardView, about: CardRegistration | undefined): ThreadView {
  const { facts, format } = view;
  const names = new Map(
    [...facts.registrations, ...facts.customerRegistrations, ...facts.possibleMatches].map(
      (one) => [one.registrationId, one.partner.name],
    ),
  );
  return {
    unread: facts.unread,
    messages: facts.messages.map((message) =>
      buildMessage(message, names.get(message.registrationId) ?? 'partner', format),
    ),
    posts: postsOf(view, about),
    ...(facts.unread === 0 ? {} : { markRead: markReadCalls(facts.messages) }),
  };
}

export function buildMessage(
  { messageId, author, fromPartner, internal, body, postedAt }: CardMessage,
  partner: string,
  format: Format,
): ThreadView['messages'][number] {
  const audience = internal ? 'Internal note' : fromPartner ? `From ${partner}` : `To ${partner}`;
  return {
    messageId,
    author,
    fromPartner,
    audience,
    internal,
    body,
    posted: format.moment(postedAt),
  };
}

/** One call for each thread that is shown. */
function markReadCalls(messages: readonly CardMessage[]): ActionCall[] {
  const ids = new Set(messages.map(({ registrationId }) => registrationId));
  return [...ids].map((id) => post(`/v1/registrations/${id}/messages/read`));
}

function postsOf(view: CardView, about: CardRegistration | undefined): CardAction[] {
  const last = view.facts.messages.at(-1);
  const linked = view.facts.registrations.filter(
    ({ reviewStatus }) => reviewStatus !== 'withdrawn',
  );
  const targets = [...new Set([...(about === undefined ? [] : [about]), ...linked])];
  const first = targets.find(({ registrationId }) => registrationId === last?.registrationId);
  const ordered = [...new Set([...(first === undefined ? [] : [first]), ...targets])];
  const [noteTarget] = ordered;
  if (noteTarget === undefined) return [];
  const toPartners = ordered.map((target) => ({
    ...messagePartnerDraft(target),
    label: `Send to ${target.partner.name}`,
  }));
  const note = { ...noteInternallyDraft(noteTarget), label: 'Save internal note' };
  const drafts = last?.fromPartner === true ? [...toPartners, note] : [note, ...toPartners];
  return drafts.flatMap((draft) => offer(draft, view.reader.role) ?? []);
}
