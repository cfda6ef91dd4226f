import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore, toMilliseconds } from '../../kernel/instant.ts';
import { decisionClock } from '../decision-clock.ts';
import type { CardView } from '../card-view.ts';
import { relativeTime } from '../relative-time.ts';
import { countDays, daysLeft } from '../format.ts';
import type { HeadlineRow } from './headline-row.ts';
import { countInWords } from './say.ts';

export const conflictRow: HeadlineRow = {
  state: 'conflict',
  say: (view) => {
    const { conflict, format, facts } = view;
    if (conflict === undefined) return undefined;
    const due = conflict.dueAt === null ? '' : ` · decision due ${format.due(conflict.dueAt)}`;
    const ids = conflict.parties.map(({ registrationId }) => registrationId);
    return {
      text: `${countInWords(ids.length)} registrations for this customer${due}`,
      line: 'Carry on as planned; add your evidence',
      tone: 'warning',
      ae: { id: 'add_evidence' },
      manager: { id: 'review_conflict' },
      about: [...facts.registrations, ...facts.customerRegistrations].find(({ registrationId }) =>
        ids.includes(registrationId),
      ),
    };
  },
};

export const waitingForAnswerRow: HeadlineRow = {
  state: 'waiting_for_answer',
  say: (view) => {
    const { waiting, sight, decider } = view;
    if (waiting === undefined) return undefined;
    const due =
      waiting.decisionDueAt === null ? '' : ` · ${answerDue(waiting.decisionDueAt, view)}`;
    return {
      text: `${waiting.partner.name} asks to register this customer${due}`,
      line: sight.decides ? 'You decide' : `${capital(decider)} decides; add what you know`,
      tone: decisionClock(waiting, view)?.tone ?? 'info',
      ae: { id: 'add_evidence' },
      manager: { id: 'approve' },
      about: waiting,
    };
  },
};

export const informationRequestedRow: HeadlineRow = {
  state: 'information_requested',
  say: ({ asked, format, now, facts }) => {
    if (asked === undefined) return undefined;
    const since =
      asked.infoRequestedAt === null ? '' : ` since ${format.day(asked.infoRequestedAt)}`;
    const end = asked.infoTimeoutAt;
    const left =
      end === null
        ? ''
        : ` · ${countDays(Math.max(0, daysLeft(end, now, facts.policy.calendar.zone)))} left`;
    return {
      text: `Waiting for ${asked.partner.name}${since}${left}`,
      line: 'Nothing to do',
      tone: 'neutral',
      manager: { id: 'remind_partner' },
      about: asked,
    };
  },
};

export const partnerNotConfirmedRow: HeadlineRow = {
  state: 'partner_not_confirmed',
  say: ({ unconfirmed, format }) => {
    if (unconfirmed === undefined) return undefined;
    return {
      text: `Waiting for ${unconfirmed.partner.name} to confirm`,
      line: `Registered for them on ${format.date(unconfirmed.submittedAt)}`,
      tone: 'neutral',
      ae: { id: 'remind_partner', label: 'Resend' },
      manager: { id: 'remind_partner', label: 'Resend' },
      about: unconfirmed,
    };
  },
};

function answerDue(dueAt: Instant, { now, format }: CardView): string {
  if (isBefore(dueAt, now)) return `answer was due ${format.due(dueAt)}`;
  return `answer due ${relativeTime(toMilliseconds(dueAt), toMilliseconds(now))}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
