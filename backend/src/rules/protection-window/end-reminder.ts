import type { Instant } from '@alongside/shared/vocabulary/values';
import { fromMilliseconds } from '../kernel/instant.ts';
import { dayNumberAt } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { effectiveEnd } from './effective-end.ts';
import type { WindowFacts } from './facts.ts';
import { totalDays } from './total-days.ts';

/** Days before the end at which the partner is reminded, once each (domain 3.3, R27). */
const reminderDays = [14, 7, 1] as const;

export interface EndReminder {
  readonly endsAt: Instant;
  /** Local days from today to the last protected day. */
  readonly daysLeft: number;
  /** The reminder that is due; null before the first, when the end is past, and while a request for more time waits. */
  readonly due: number | null;
  /** When the next one is due; null after the last. */
  readonly nextAt: Instant | null;
}

/** Which reminder is due; one that the whole protection is too short for is left out. */
export function endReminderAt(
  facts: WindowFacts,
  policy: CompiledPolicy,
  now: Instant,
): EndReminder {
  const { zone } = policy.calendar;
  const { endsAt } = effectiveEnd(facts, policy);
  const lastDay = dayNumberAt(zone, endsAt) - 1;
  const daysLeft = lastDay - dayNumberAt(zone, now);
  const possible = reminderDays.filter((days) => days < totalDays(facts, policy));
  const waits = facts.extensionRequestedAt !== null;
  const due = possible.findLast((days) => daysLeft <= days) ?? null;
  const next = possible.find((days) => days < daysLeft);
  return {
    endsAt,
    daysLeft,
    due: waits || daysLeft < 0 ? null : due,
    nextAt: next === undefined ? null : fromMilliseconds(zone.startOf(lastDay - next)),
  };
}
