import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import { declineWords } from '../../sharing/code-words.ts';
import type { CardView } from '../card-view.ts';
import type { CardRegistration } from '../registration-facts.ts';
import type { HeadlineAction, HeadlineRow } from './headline-row.ts';
import { partnerAndRole } from './say.ts';

/** Why protection ended, in words for everybody. */
export const endWords: Readonly<Record<ProtectionStatus, string>> = {
  none: 'undone',
  active: 'time is up',
  expired: 'time is up',
  lapsed: 'no activity',
  released: 'given up',
  revoked: 'ended by us',
  fulfilled: 'deal won',
};

export const endedDealOpenRow: HeadlineRow = {
  state: 'ended_deal_open',
  say: (view) => {
    const { main, format } = view;
    if (main === undefined || main.live) return undefined;
    const { registration, window, endsAt } = main;
    const lost = view.facts.deal.stageClass === 'lost';
    const why = lost ? 'deal lost' : endWords[window.status];
    const keeps = `You may work it; ${registration.partner.name} keeps its attribution`;
    return {
      text: `${partnerAndRole(registration)} · protection ended ${format.lastDay(endsAt)}: ${why}`,
      line: view.open ? keeps : undefined,
      tone: 'neutral',
      ae: { id: 'message_partner' },
      manager: appealed(registration) ?? offerAgain(view),
      about: registration,
    };
  },
};

export const declinedAppealOpenRow: HeadlineRow = {
  state: 'declined_appeal_open',
  say: ({ declined, format }) => {
    if (declined === undefined) return undefined;
    const { partner, declineReason, appeal } = declined;
    const why = declineReason === null ? '' : `: ${declineWords[declineReason]}`;
    const heard = appealed(declined);
    if (heard !== undefined && appeal) {
      return {
        text: `${partner.name} appealed against the decline · answer due ${format.due(appeal.decideBy)}`,
        line: `Declined${why}`,
        tone: 'warning',
        manager: heard,
        about: declined,
      };
    }
    return {
      text: `${partner.name}'s registration was declined${why}`,
      line: 'Nothing to do',
      tone: 'neutral',
      manager: { id: 'see_why', label: 'See why' },
      about: declined,
    };
  },
};

function appealed({ appeal }: CardRegistration): HeadlineAction | undefined {
  return appeal?.status === 'open' ? { id: 'answer_appeal' } : undefined;
}

function offerAgain({ open }: CardView): HeadlineAction {
  return open ? { id: 'message_partner', label: 'Offer re-registration' } : { id: 'see_why' };
}

export const possibleMatchRow: HeadlineRow = {
  state: 'possible_match',
  say: ({ facts }) => {
    const [match] = facts.possibleMatches;
    if (match === undefined) return undefined;
    const count = facts.possibleMatches.length;
    const found =
      count === 1
        ? 'one registration looks like this customer'
        : `${count} registrations look like this customer`;
    return {
      text: `No partner yet · ${found}`,
      line: 'Is it the same customer?',
      tone: 'info',
      ae: { id: 'note_internally', label: 'Suggest link' },
      manager: { id: 'link_deal', label: 'Link it' },
      about: match,
    };
  },
};

export const noneRow: HeadlineRow = {
  state: 'none',
  say: (view) => {
    if (!view.open) return { text: 'No partner on this deal', tone: 'neutral' };
    return {
      text: 'No partner. Get help from one',
      line: view.sight.decides
        ? undefined
        : `Register for the partner who brought it, or ask ${view.decider} to invite one`,
      tone: 'neutral',
      ae: { id: 'register_on_behalf' },
      manager: { id: 'invite_partner' },
    };
  },
};
