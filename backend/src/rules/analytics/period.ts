import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import { fromDayNumber, fromMilliseconds, toDayNumber } from '../kernel/instant.ts';
import { localDateAt } from '../kernel/local-day.ts';
import type { ZoneDays } from '../kernel/zone-days.ts';

/** Whole local days: from the first of them to the last, which belongs to it. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly startsAt: Instant;
  /** Exclusive. */
  readonly endsAt: Instant;
}

/** No period is longer, so that reading it stays bounded. */
const MOST_DAYS = 3 * 366;

/**
 * The period that was asked for; without one the twelve months that end with this one. What begins
 * more than three years before its end is cut there.
 */
export function decidePeriod(
  asked: { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined },
  zone: ZoneDays,
  now: Instant,
): Period {
  const to = asked.to ?? localDateAt(zone, now);
  const last = toDayNumber(to);
  const wanted = asked.from === undefined ? yearBefore(to) : toDayNumber(asked.from);
  const first = Math.min(last, Math.max(wanted, last - MOST_DAYS));
  return {
    from: fromDayNumber(first),
    to,
    startsAt: fromMilliseconds(zone.startOf(first)),
    endsAt: fromMilliseconds(zone.startOf(last + 1)),
  };
}

/** The first day of the month after this one, a year before. */
function yearBefore(date: LocalDate): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const next =
    month === 12 ? `${year}-01-01` : `${year - 1}-${String(month + 1).padStart(2, '0')}-01`;
  return toDayNumber(next);
}
