import type { PartnerType } from '@alongside/shared/vocabulary/partner';
import type { CompiledPolicy, Knobs } from './compiled-policy.ts';
import { count, durationInWords } from './plain-words.ts';

/** R19, domain 3.3: how long protection lasts. */
export function describeWindow(policy: CompiledPolicy, { window }: Knobs): string[] {
  const start = window.start === 'approved_at' ? 'our approval' : 'your registration';
  const sentences = [
    `You are protected for ${count(window.days, 'day')} from ${start}.`,
    `The last day counts until midnight, ${policy.document.calendar.timeZone}.`,
    'While we have not answered, nobody who registers later is approved before you.',
  ];
  if (window.lateStageHold) {
    sentences.push(
      `From the proposal on, protection goes on until the deal ends, at most ${count(window.lateStageMaxDays, 'day')} in all.`,
    );
  }
  sentences.push(
    `A win within ${durationInWords(window.closeGrace)} after the end counts, if the customer signed before it.`,
  );
  return sentences;
}

/** R20: how protection is extended. */
export function describeExtension({ extension, window, sla }: Knobs): string[] {
  if (extension.maxCount === 0) return ['Protection is not extended.'];
  const sentences = [
    `You can ask for ${count(extension.days, 'more day', 'more days')}, ${extension.maxCount === 1 ? 'once' : `up to ${extension.maxCount} times`}.`,
    `Ask before the end, or within ${durationInWords(extension.grace)} after it.`,
    `We answer within ${durationInWords(sla.extension)}.`,
    `Protection lasts at most ${count(window.maxTotalDays, 'day')} in all.`,
  ];
  if (extension.holdWhilePending) {
    sentences.push('While your request waits for our answer, you stay protected.');
  }
  if (extension.activityWithinDays > 0) {
    sentences.push(
      `We expect activity on the deal in the last ${count(extension.activityWithinDays, 'day')}.`,
    );
  }
  if (extension.renewCertificationWithinDays > 0) {
    sentences.push(
      `If your certification ran out, renew it within ${count(extension.renewCertificationWithinDays, 'day')}.`,
    );
  }
  return sentences;
}

/** R21: what keeps protection alive. */
export function describeKeepAlive({ activity }: Knobs, partnerType: PartnerType): string[] {
  if (activity.perDays === 0 || activity.exempt.includes(partnerType)) {
    return ['You need not report activity to stay protected.'];
  }
  return [
    `Keep the deal moving: at least one activity every ${count(activity.perDays, 'day')}.`,
    'A meeting, a proposal, a new stage, a file or an answer with news counts, on either side.',
    `We remind you after ${count(activity.warnDays, 'day')} and ask you after ${count(activity.askDays, 'day')}.`,
    activity.autoLapse
      ? `After ${count(activity.decideDays, 'day')} without, protection ends.`
      : `After ${count(activity.decideDays, 'day')} a person looks. Nothing ends by itself.`,
  ];
}
