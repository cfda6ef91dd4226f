import { dayNumberAt } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { WindowFacts } from './facts.ts';

/** Whole local days a window promises: a fresh one of 90 days has 90, whatever the hour it started. */
export function totalDays(facts: WindowFacts, policy: CompiledPolicy): number {
  const { zone } = policy.calendar;
  return dayNumberAt(zone, facts.endsAt) - dayNumberAt(zone, facts.startsAt) - 1;
}

/** The most days an extension may add now: neither longer than the first promise nor over the total (domain 3.3). */
export function mostExtensionDays(facts: WindowFacts, policy: CompiledPolicy): number {
  const { window, extension } = policy.knobsFor(facts.knobContext);
  if (facts.extensionCount >= extension.maxCount) return 0;
  const limit =
    facts.lateStage && window.lateStageHold
      ? Math.max(window.maxTotalDays, window.lateStageMaxDays)
      : window.maxTotalDays;
  return Math.max(0, Math.min(window.days, limit - totalDays(facts, policy)));
}
