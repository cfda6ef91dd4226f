import type { Instant } from '@alongside/shared/vocabulary/values';
import { Temporal } from 'temporal-polyfill';

const HOUR = 2;

/** The next two o'clock in the morning of a place, when few people are at work there. */
export function nextNight(now: Instant, timeZone: string): Instant {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const tonight = here.startOfDay().with({ hour: HOUR });
  const isOver = Temporal.ZonedDateTime.compare(tonight, here) <= 0;
  const next = isOver ? tonight.add({ days: 1 }) : tonight;
  return next.toInstant().toString({ fractionalSecondDigits: 3 });
}
