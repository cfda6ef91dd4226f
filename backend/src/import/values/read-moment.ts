import type { Instant } from '@alongside/shared/vocabulary/values';
import { fromMilliseconds, toMilliseconds } from '../../rules/kernel/instant.ts';
import type { DateOrder } from './date-order.ts';
import { readDate } from './read-date.ts';
import type { Reading } from './reading.ts';

const PARTS =
  /^([^\sT]+?(?:\. ?\d[\d. ]*)?)(?:[T\s]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]m)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
/** A day without a time is taken for its middle, so that it is that day in most of the world. */
const NOON = '12:00:00';

/** Reads a point in time. A day alone is 12:00 UTC; a time without a zone is UTC. */
export function readMoment(text: string, order: DateOrder): Reading<Instant> {
  const match = PARTS.exec(text.trim());
  const [, day = text, hour, minute = '00', second = '00', half, zone] = match ?? [];
  const date = readDate(day, order);
  if (!('value' in date)) return date;
  if (hour === undefined) return { value: `${date.value}T${NOON}.000Z` };
  const hours = hoursOf(Number(hour), half?.toLowerCase());
  if (hours === undefined || Number(minute) > 59 || Number(second) > 59) {
    return { problem: 'has a time that does not exist', remedy: 'Write it like 2026-10-31 14:30.' };
  }
  const time = `${String(hours).padStart(2, '0')}:${minute}:${second}`;
  const utc = toMilliseconds(`${date.value}T${time}.000Z`) - offsetOf(zone);
  return { value: fromMilliseconds(utc) };
}

function hoursOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** Milliseconds that a zone like `+02:00` is ahead of UTC. */
function offsetOf(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}
