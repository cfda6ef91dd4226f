import type { Knobs } from './compiled-policy.ts';
import { count, listInWords } from './plain-words.ts';

/** R30, domain 3.5: who comes first when a customer renews. */
export function describeRenewal({ renewal }: Knobs): string[] {
  const { incumbencyLookbackDays, opensDaysBefore, warnDaysBefore, freesDaysBefore } = renewal;
  const sentences = [
    `The partner who won a customer's last deal comes first for its renewal, for ${count(incumbencyLookbackDays, 'day')}.`,
    `The renewal opens for that partner ${count(opensDaysBefore, 'day')} before the term ends, without a form.`,
  ];
  const last = warnDaysBefore.at(-1);
  if (last !== undefined) {
    const days = listInWords([...warnDaysBefore.slice(0, -1).map(String), count(last, 'day')]);
    sentences.push(`We remind that partner ${days} before the end.`);
  }
  sentences.push(
    `Without activity, others may register from ${count(freesDaysBefore, 'day')} before the end.`,
  );
  return sentences;
}

/** Domain 3.7: what becomes of protection when a partner is suspended or leaves. */
export function describeLeaving({ leaving }: Knobs): string[] {
  return [
    `If you are suspended, your protection goes on for ${count(leaving.suspendedReleaseDays, 'day')} and then ends.`,
    `If we part, deals you brought us stay yours for ${count(leaving.runOffDays, 'day')}.`,
  ];
}
