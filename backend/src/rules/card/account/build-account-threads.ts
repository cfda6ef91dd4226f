import type { AccountCardModel } from '@alongside/shared/vocabulary/account-card-model';
import { buildMessage } from '../build-thread-view.ts';
import type { AccountView } from './account-view.ts';

/** The last message about each registration, and the deal where the thread goes on. */
export function buildAccountThreads({ facts, format }: AccountView): AccountCardModel['threads'] {
  const byId = new Map(facts.registrations.map((one) => [one.card.registrationId, one]));
  return facts.threads.flatMap(({ message, unread }) => {
    const about = byId.get(message.registrationId);
    if (about === undefined) return [];
    const { deal, card } = about;
    return [
      {
        registrationId: card.registrationId,
        partner: card.partner.name,
        about: deal === null ? 'No deal yet' : deal.name,
        ...(deal === null || deal.recordId === null ? {} : { dealRecordId: deal.recordId }),
        unread,
        last: buildMessage(message, card.partner.name, format),
      },
    ];
  });
}
