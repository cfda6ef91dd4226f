import { addLocalDays } from '../../kernel/local-day.ts';
import { toDayNumber, toMilliseconds } from '../../kernel/instant.ts';
import type { CardView } from '../card-view.ts';
import { countDays } from '../format.ts';
import { protectionTone, type Protection } from '../protection.ts';
import type { HeadlineRow } from './headline-row.ts';
import { mainContact, partnerAndRole, workLine } from './say.ts';

export const protectedElsewhereRow: HeadlineRow = {
  state: 'customer_protected_elsewhere',
  say: (view) => {
    const { elsewhere, facts, format, decider } = view;
    const hasPartner = facts.registrations.some(({ reviewStatus }) => reviewStatus === 'approved');
    if (elsewhere === undefined || hasPartner || !view.open) return undefined;
    const { registration, endsAt } = elsewhere;
    const until = format.lastDay(endsAt);
    return {
      text: `This customer is protected for ${registration.partner.name} until ${until}`,
      line: `Talk to ${decider} before you contact them`,
      tone: 'danger',
      ae: { id: 'message_partner', label: 'Ask to co-sell' },
      manager: { id: 'link_deal', label: 'Link registration' },
      about: registration,
    };
  },
};

export const closeAfterEndRow: HeadlineRow = {
  state: 'close_after_end',
  say: (view) => {
    const main = soleProtection(view);
    const days = main === undefined ? 0 : daysBeforeClose(main, view);
    if (main === undefined || days <= 0) return undefined;
    const { registration, endsAt } = main;
    const { policy } = view.facts;
    const { extension } = policy.knobsFor(registration.knobContext);
    const extended = addLocalDays(policy.calendar.zone, endsAt, extension.days);
    return {
      text: `${partnerAndRole(registration)} · protection ends ${countDays(days)} before expected close`,
      line: view.sight.decides ? undefined : `Ask ${view.decider} to extend`,
      tone: 'warning',
      ae: { id: 'message_partner' },
      manager: { id: 'extend', label: `Extend to ${view.format.lastDay(extended)}` },
      about: registration,
    };
  },
};

export const protectedRow: HeadlineRow = {
  state: 'protected',
  say: (view) => {
    const main = soleProtection(view);
    if (main === undefined) return undefined;
    const { registration, window, endsAt } = main;
    const verb = window.exclusive ? 'protected' : 'registered';
    return {
      text: `${partnerAndRole(registration)} · ${verb} until ${view.format.rightEnd(endsAt).text}`,
      line: workLine(view, registration.partner.partnerId),
      tone: protectionTone(main, view.facts.policy, view.now),
      ae: { id: 'message_partner' },
      manager: { id: 'extend' },
      about: registration,
    };
  },
};

export const extensionRequestedRow: HeadlineRow = {
  state: 'extension_requested',
  say: (view) => {
    const asking = view.protections.find(
      ({ live, registration }) => live && registration.extensionRequest !== null,
    );
    const request = asking?.registration.extensionRequest;
    if (asking === undefined || !request || !view.open) return undefined;
    const { partner } = asking.registration;
    const due = view.format.day(request.dueAt);
    return {
      text: `${partner.name} asks for ${request.days} more days · answer due ${due}`,
      line: view.sight.decides ? 'You decide' : 'Nothing to do',
      tone: 'info',
      ae: { id: 'message_partner' },
      manager: { id: 'extend' },
      about: asking.registration,
    };
  },
};

export const renewalRow: HeadlineRow = {
  state: 'renewal',
  say: (view) => {
    const { main, format } = view;
    if (!main?.live || main.registration.registrationType !== 'renewal' || !view.open) {
      return undefined;
    }
    const { partner } = main.registration;
    const { nextActivityBy } = main.status.keepAlive;
    const by = nextActivityBy === null ? 'early' : `by ${format.lastDay(nextActivityBy)}`;
    return {
      text: `${partner.name} holds this renewal until ${format.lastDay(main.endsAt)}`,
      line: `Involve ${mainContact(view, partner.partnerId)?.name ?? partner.name} ${by}`,
      tone: 'info',
      ae: { id: 'message_partner' },
      manager: { id: 'see_attribution', label: 'See renewal' },
      about: main.registration,
    };
  },
};

/** The live window that answers "until when?": not a renewal, not teaming, nothing asked. */
function soleProtection(view: CardView): Protection | undefined {
  const { main } = view;
  if (!main?.live || !view.open || main.registration.extensionRequest !== null) return undefined;
  const { registrationType } = main.registration;
  return registrationType === 'renewal' || registrationType === 'teaming' ? undefined : main;
}

/** Days between the last protected day and the expected close, after everything that holds the window. */
function daysBeforeClose({ status }: Protection, { facts }: CardView): number {
  const close = facts.deal.expectedCloseOn;
  if (close === null) return 0;
  const { zone } = facts.policy.calendar;
  return toDayNumber(close) - zone.dayOf(toMilliseconds(status.effectiveEndsAt) - 1);
}
