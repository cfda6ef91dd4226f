import { calendarWords } from '../words.ts';
import { calendarTime, escapeText, joinLines } from './calendar-text.ts';

/** What a calendar entry for the end of protection says. */
export interface ProtectionEnd {
  readonly registrationId: string;
  readonly customer: string;
  readonly vendor: string;
  /** The first instant without protection. */
  readonly endsAt: string;
  readonly now: string;
  /** Makes the entry's id unique in the world. */
  readonly host: string;
}

const hour = 3_600_000;
const remindDays = [14, 7, 1];

/**
 * A calendar file (RFC 5545) with the last hour of protection, so that it stands on the last
 * protected day. It holds no link: calendars are shared more widely than links should be.
 */
export function protectionCalendar(end: ProtectionEnd): string {
  const endsAt = Date.parse(end.endsAt);
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(end.vendor).replaceAll('/', ' ')}//Protection//EN`,
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${end.registrationId}-protection@${end.host}`,
    `DTSTAMP:${calendarTime(Date.parse(end.now))}`,
    `DTSTART:${calendarTime(endsAt - hour)}`,
    `DTEND:${calendarTime(endsAt)}`,
    `SUMMARY:${escapeText(calendarWords.summary(end.customer))}`,
    `DESCRIPTION:${escapeText(calendarWords.description(end.vendor))}`,
    'TRANSP:TRANSPARENT',
    ...remindDays.flatMap((days) => alarm(end.customer, days)),
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

function alarm(customer: string, days: number): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER;RELATED=END:-P${days}D`,
    `DESCRIPTION:${escapeText(calendarWords.alarm(customer, days))}`,
    'END:VALARM',
  ];
}
