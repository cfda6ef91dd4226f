import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { roleWords } from '../attribution/role-words.ts';
import { fromDayNumber, toMilliseconds } from '../kernel/instant.ts';
import type { ZoneDays } from '../kernel/zone-days.ts';

/** What the CRM's summary says of one partner on the deal. */
export interface SummaryFacts {
  readonly partnerName: string;
  readonly role: AttributionRole | null;
  /** Exclusive end of the protection in force; null without one. */
  readonly protectedUntil: Instant | null;
  /** What to say when nothing is in force, e.g. "protection ended 3 Nov 2026". */
  readonly otherwise: string | null;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** R15a `summary`: "Northwind · sourced · protected until 8 Jan 2027"; the same for every reader, so dates are absolute. */
export function summaryText(facts: SummaryFacts, zone: ZoneDays): string {
  const role = facts.role === null ? [] : [roleWords[facts.role]];
  const end = facts.protectedUntil;
  const state =
    end === null ? facts.otherwise : `protected until ${plainDay(toMilliseconds(end) - 1, zone)}`;
  return [facts.partnerName, ...role, ...(state === null ? [] : [state])].join(' · ');
}

/** "protection ended 3 Nov 2026", for `otherwise`. */
export function endedText(endedAt: Instant, zone: ZoneDays): string {
  return `protection ended ${plainDay(toMilliseconds(endedAt) - 1, zone)}`;
}

function plainDay(milliseconds: number, zone: ZoneDays): string {
  const [year, month, day] = fromDayNumber(zone.dayOf(milliseconds)).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year ?? ''}`;
}
