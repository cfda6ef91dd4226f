import { isBefore } from '../../kernel/instant.ts';
import { addLocalDays } from '../../kernel/local-day.ts';
import { mostExtensionDays, totalDays } from '../total-days.ts';
import type { WindowRule } from '../rule-context.ts';

/** Domain 3.3: an extension is no longer than the first promise, and the whole is capped. */
export const extensionTotal: WindowRule<'extension_total'> = {
  id: 'extension_total',
  title: 'Length in total',
  sentence: 'An extension may not outlast the first promise or the longest protection allowed.',
  evaluate: ({ facts, policy, knobs, days, now }) => {
    if (facts.extensionCount >= knobs.extension.maxCount) {
      return { outcome: 'not_applicable', facts: {} };
    }
    const mostDays = mostExtensionDays(facts, policy);
    const seen = { days, mostDays, totalDays: totalDays(facts, policy) };
    if (days > mostDays) {
      return { outcome: 'failed', facts: seen, because: 'extension_total_reached' };
    }
    return isBefore(now, addLocalDays(policy.calendar.zone, facts.endsAt, days))
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'window_ended' };
  },
};
