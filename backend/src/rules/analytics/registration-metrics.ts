import type { RegistrationFigures } from './facts.ts';
import { percentile } from './percentile.ts';
import { type Share, shareOf } from './share.ts';

type Registrations = readonly RegistrationFigures[];

/** R90, registration volume: what was submitted, whatever became of it (R83 counts won ones too). */
export function registrationVolume(registrations: Registrations): number {
  return registrations.length;
}

/** R92, approval rate: approved of those approved or declined; what waits or was withdrawn is neither. */
export function approvalRate(registrations: Registrations): Share {
  return shareOf(registrations.filter(isAnswered), isApproved);
}

/** R91, conversion of the approved: won of what was approved. */
export function wonOfApproved(registrations: Registrations): Share {
  return shareOf(registrations.filter(isApproved), ({ won }) => won);
}

/** R91, conversion of the submitted: won of all; shown beside the other, because both are called that. */
export function wonOfSubmitted(registrations: Registrations): Share {
  return shareOf(registrations, ({ won }) => won);
}

/** R92, approval time in milliseconds of working time: half are answered by the median, nine of ten by p90. */
export function timeToAnswer(registrations: Registrations) {
  const times = registrations.flatMap((one) => one.answerTime ?? []);
  return { median: percentile(times, 50), p90: percentile(times, 90) };
}

/** R92, answers in time: by the promised moment, of all that were answered. */
export function answeredInTime(registrations: Registrations): Share {
  return shareOf(
    registrations.filter(isAnswered),
    ({ answeredAt, dueAt }) => answeredAt !== null && answeredAt <= dueAt,
  );
}

/** R100, how long partners take to answer our questions: the median in milliseconds of working time. */
export function timeToReply(registrations: Registrations): number | null {
  return percentile(
    registrations.flatMap((one) => one.replyTimes),
    50,
  );
}

/** R101, channel conflict rate: registrations that met somebody else's claim, of all submitted. */
export function conflictRate(registrations: Registrations): Share {
  return shareOf(registrations, ({ conflicts }) => conflicts.length > 0);
}

/** R101, conflicts between them: one conflict counts once, however many registrations stand in it. */
export function conflictCount(registrations: Registrations): number {
  return new Set(registrations.flatMap((one) => one.conflicts)).size;
}

function isApproved({ reviewStatus }: RegistrationFigures): boolean {
  return reviewStatus === 'approved';
}

function isAnswered({ reviewStatus }: RegistrationFigures): boolean {
  return reviewStatus === 'approved' || reviewStatus === 'declined';
}
