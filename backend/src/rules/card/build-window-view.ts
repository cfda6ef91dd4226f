import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import { elapsedDays, toMilliseconds } from '../kernel/instant.ts';
import type { PartView } from './card-view.ts';
import { countDays, daysLeft } from './format.ts';
import { productsText } from './headline-modifiers.ts';
import { protectionTone, type Protection } from './protection.ts';

type WindowView = DealCardModel['windows'][number];

/** The window as a bar: start, end, today, what extended it and what keeps it alive. */
export function buildWindowView(protection: Protection, view: PartView): WindowView {
  const { registration, window, status, endsAt, live } = protection;
  const extended = extendedPart(protection, view);
  const keepAlive = live ? keepAliveText(protection, view) : undefined;
  return {
    windowId: window.windowId,
    registrationId: registration.registrationId,
    partner: registration.partner.name,
    products: productsText(registration),
    startsAt: view.format.moment(window.startsAt),
    endsAt: view.format.rightEnd(endsAt),
    elapsed: status.elapsed,
    left: leftText(protection, view),
    ...(extended === undefined ? {} : { extended }),
    ...(keepAlive === undefined ? {} : { keepAlive }),
    tone: protectionTone(protection, view.facts.policy, view.now),
  };
}

function leftText({ live, endsAt, status }: Protection, { now, facts, format }: PartView): string {
  if (!live) return `ended ${format.lastDay(endsAt)}`;
  if (status.hold === 'extension_pending') return 'kept until the request is answered';
  if (status.hold === 'late_stage') return 'kept while the deal is close to its end';
  const days = daysLeft(endsAt, now, facts.policy.calendar.zone);
  return days <= 0 ? 'last day' : `${countDays(days)} left`;
}

/** Where the first promise ended, as a share of the whole bar. */
function extendedPart({ window, status }: Protection, { facts }: PartView): WindowView['extended'] {
  const { originalEndsAt, effectiveEndsAt } = status;
  if (originalEndsAt === null) return undefined;
  const start = toMilliseconds(window.startsAt);
  const whole = toMilliseconds(effectiveEndsAt) - start;
  const first = toMilliseconds(originalEndsAt) - start;
  if (whole <= 0 || first >= whole) return undefined;
  const { zone } = facts.policy.calendar;
  const days = zone.dayOf(toMilliseconds(window.endsAt)) - zone.dayOf(start + first);
  return { from: Math.floor((first * 10_000) / whole), text: `Extended by ${countDays(days)}` };
}

/** R21: what the activity rule expects, and by when. */
function keepAliveText(
  { status, facts }: Protection,
  { now, format }: PartView,
): WindowView['keepAlive'] {
  const { state, nextActivityBy, lastActivityAt } = status.keepAlive;
  if (facts.partnerStatus === 'suspended') return { text: 'Partner suspended', tone: 'warning' };
  if (nextActivityBy === null) return undefined;
  const by = format.lastDay(nextActivityBy);
  if (state === 'fine') return { text: `Needs some activity by ${by}`, tone: 'neutral' };
  const quiet = countDays(elapsedDays(lastActivityAt, now));
  if (state === 'warn')
    return { text: `Quiet for ${quiet}; activity due by ${by}`, tone: 'warning' };
  return { text: `Quiet for ${quiet}; activity was due by ${by}`, tone: 'danger' };
}
