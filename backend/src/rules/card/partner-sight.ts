import type { CardRegistration } from './registration-facts.ts';

/**
 * A registration as its own partner may see it: that we settle a conflict holds its protection and
 * stops the clock, and a line that went or a date that moved would tell of somebody else (domain 3.4).
 */
export function partnerSight(registration: CardRegistration): CardRegistration {
  const { course } = registration;
  const ourTasks = course.ourTasks.filter(({ kind }) => kind !== 'conflict');
  return { ...registration, course: { ...course, ourTasks } };
}
