import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { createZoneDays } from '../kernel/zone-days.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** A calendar must exist and leave time to work in. */
export function checkCalendar(calendar: PolicyDocument['calendar']): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  if (!isKnownZone(calendar.timeZone)) {
    problems.push({
      path: 'calendar.timeZone',
      problem: `"${calendar.timeZone}" is not a known time zone.`,
      remedy: 'Use a name like Europe/Berlin or UTC.',
    });
  }
  if (calendar.opensAt >= calendar.closesAt) {
    problems.push({
      path: 'calendar.closesAt',
      problem: `Closing at ${calendar.closesAt} is not after opening at ${calendar.opensAt}.`,
      remedy: 'Choose a closing time later on the same day.',
    });
  }
  return problems;
}

function isKnownZone(timeZone: string): boolean {
  try {
    createZoneDays(timeZone);
    return true;
  } catch {
    return false;
  }
}
