import type { AccountCardModel } from '@alongside/shared/vocabulary/account-card-model';
import { isBefore, toMilliseconds } from '../../kernel/instant.ts';
import { isWaiting } from '../card-view.ts';
import { countDays, daysLeft } from '../format.ts';
import { productsText } from '../headline-modifiers.ts';
import { registrationStatus } from '../registration-status.ts';
import { type AccountView, nameOfPartner } from './account-view.ts';
import type { Incumbent } from './find-incumbents.ts';

type IncumbentView = AccountCardModel['incumbents'][number];

/** Who holds what was sold, until when, and how its renewal stands. */
export function buildIncumbentsView(view: AccountView): AccountCardModel['incumbents'] {
  const { format, now, facts } = view;
  return view.incumbents.map((incumbent) => {
    const { sale, moments, partnerId } = incumbent;
    const days = daysLeft(moments.termEndsAt, now, facts.policy.calendar.zone);
    return {
      partnerId,
      partner: nameOfPartner(view, partnerId),
      products: productsText({ productLines: incumbent.products }),
      won: `Won ${format.date(sale.wonAt)}`,
      termEnds: format.rightEnd(moments.termEndsAt),
      elapsed: elapsedOf(incumbent, view),
      left: days > 0 ? `${countDays(days)} left` : 'last day',
      renewal: renewalWords(incumbent, view),
    };
  });
}

function elapsedOf({ sale, moments }: Incumbent, { now }: AccountView): number {
  const start = toMilliseconds(sale.wonAt);
  const whole = toMilliseconds(moments.termEndsAt) - start;
  const passed = Math.max(0, Math.min(whole, toMilliseconds(now) - start));
  return whole === 0 ? 10_000 : Math.floor((passed * 10_000) / whole);
}

/** Days before the end of the wait from which silence deserves a warning. */
const soonDays = 30;

/** The renewal in one sentence: still to open, waiting for some activity, decided, or open to everybody. */
export function renewalWords(incumbent: Incumbent, view: AccountView): IncumbentView['renewal'] {
  const { moments, renewal } = incumbent;
  const { format, now, facts } = view;
  const { policy } = facts;
  if (renewal !== undefined && isSilent(renewal)) {
    const near = daysLeft(moments.freesAt, now, policy.calendar.zone) <= soonDays;
    const text = `Renewal open, needs some activity by ${format.lastDay(moments.freesAt)}`;
    return { text, tone: near ? 'warning' : 'info' };
  }
  if (renewal !== undefined && renewal.reviewStatus !== 'withdrawn') {
    const { text, tone } = registrationStatus(renewal, {
      policy,
      now,
      format,
      audience: 'internal',
    });
    return { text: `Renewal: ${text}`, tone };
  }
  if (renewal !== undefined || !isBefore(now, moments.freesAt))
    return { text: 'Nobody renews it; every partner may register', tone: 'neutral' };
  return { text: `Renewal opens on ${format.date(moments.opensAt)}`, tone: 'neutral' };
}

function isSilent(renewal: NonNullable<Incumbent['renewal']>): boolean {
  const { lastActivityAt, submittedAt } = renewal;
  return isWaiting(renewal) && (lastActivityAt === null || !isBefore(submittedAt, lastActivityAt));
}
