import type { Instant } from '@alongside/shared/vocabulary/values';
import { businessMilliseconds, type BusinessCalendar } from '../kernel/business-calendar.ts';
import { toMilliseconds } from '../kernel/instant.ts';

/** We asked the partner, or the partner answered. */
interface Question {
  readonly kind: string;
  readonly at: Instant;
}

interface Answered {
  readonly submittedAt: Instant;
  readonly decidedAt: Instant;
  /** In the order they happened. */
  readonly questions: readonly Question[];
}

/**
 * R92, approval time: milliseconds of working time in which the answer was ours to give, from the
 * submission to the decision, without those in which we waited for the partner.
 */
export function answerTime(calendar: BusinessCalendar, answered: Answered): number {
  const { submittedAt, decidedAt, questions } = answered;
  let ours = 0;
  let since: Instant | null = submittedAt;
  for (const { kind, at } of questions) {
    if (at > decidedAt) break;
    const asks = kind === 'information_requested';
    if (asks && since !== null) ours += between(calendar, since, at);
    since = asks ? null : (since ?? at);
  }
  return since === null ? ours : ours + between(calendar, since, decidedAt);
}

/** R100, time to first response: milliseconds of working time the partner took for each question it answered. */
export function replyTimes(
  calendar: BusinessCalendar,
  questions: readonly Question[],
): readonly number[] {
  const times: number[] = [];
  let askedAt: Instant | null = null;
  for (const { kind, at } of questions) {
    if (kind === 'information_requested') askedAt ??= at;
    else if (askedAt !== null) {
      times.push(between(calendar, askedAt, at));
      askedAt = null;
    }
  }
  return times;
}

function between(calendar: BusinessCalendar, from: Instant, to: Instant): number {
  return businessMilliseconds(calendar, toMilliseconds(from), toMilliseconds(to));
}
