import type { BaseDate, BaseTime } from '@hubspot/ui-extensions';

const two = (number: number) => String(number).padStart(2, '0');

/** HubSpot counts months from 0; the browser's date field speaks ISO. Empty without a date. */
export const toIsoDate = (date: BaseDate | null | undefined): string =>
  date ? `${String(date.year).padStart(4, '0')}-${two(date.month + 1)}-${two(date.date)}` : '';

export function fromIsoDate(text: string): BaseDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  return { year: Number(match[1]), month: Number(match[2]) - 1, date: Number(match[3]) };
}

export const toIsoTime = (time: BaseTime | null | undefined): string =>
  time ? `${two(time.hours)}:${two(time.minutes)}` : '';

export function fromIsoTime(text: string): BaseTime | undefined {
  const match = /^(\d{2}):(\d{2})/.exec(text);
  return match ? { hours: Number(match[1]), minutes: Number(match[2]) } : undefined;
}
