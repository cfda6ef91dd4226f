import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { roleWords } from '../attribution/role-words.ts';
import { fromDayNumber, toMilliseconds } from '../kernel/instant.ts';
import type { ZoneDays } from '../kernel/zone-days.ts';
import { plainDay } from '../sharing/plain-words.ts';

/** What the CRM's summary says of one partner on the deal. */
interface SummaryFacts {
  readonly partnerName: string;
  readonly role: AttributionRole | null;
  /** Exclusive end of the protection in force; null without one. */
  readonly protectedUntil: Instant | null;
  /** What to say when nothing is in force, e.g. "protection ended 3 Nov 2026". */
  readonly otherwise: string | null;
}

/** R15a `summary`: "Northwind · sourced · protected until 8 Jan 2027"; the same for every reader, so dates are absolute. */
export function summaryText(facts: SummaryFacts, zone: ZoneDays): string {
  const role = facts.role === null ? [] : [roleWords[facts.role]];
  const end = facts.protectedUntil;
  const state =
    end === null ? facts.otherwise : `protected until ${localDay(toMilliseconds(end) - 1, zone)}`;
  return [facts.partnerName, ...role, ...(state === null ? [] : [state])].join(' · ');
}

/** "protection ended 3 Nov 2026", for `otherwise`. */
export function endedText(endedAt: Instant, zone: ZoneDays): string {
  return `protection ended ${localDay(toMilliseconds(endedAt) - 1, zone)}`;
}

function localDay(milliseconds: number, zone: ZoneDays): string {
  return plainDay(fromDayNumber(zone.dayOf(milliseconds)));
}
