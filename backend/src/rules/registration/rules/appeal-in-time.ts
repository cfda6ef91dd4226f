import { isBefore } from '../../kernel/instant.ts';
import type { AppealRule } from '../appeal-context.ts';

/** Knob `sla.appealOpen`. */
export const appealInTime: AppealRule<'appeal_in_time'> = {
  id: 'appeal_in_time',
  title: 'In time',
  sentence: 'An appeal comes within the time the rules of engagement give.',
  evaluate: ({ appealBy, now }) => {
    if (appealBy === null) return { outcome: 'not_applicable', facts: {} };
    return isBefore(now, appealBy)
      ? { outcome: 'passed', facts: { appealBy } }
      : { outcome: 'failed', facts: { appealBy }, because: 'appeal_too_late' };
  },
};
