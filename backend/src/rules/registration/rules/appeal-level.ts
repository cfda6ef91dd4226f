import { isBefore } from '../../kernel/instant.ts';
import type { AnswerRule } from '../answer-context.ts';
import type { Judge } from '../appeal-facts.ts';

const rank: Readonly<Record<Judge['role'], number>> = { system: 0, ae: 0, manager: 1, admin: 2 };
const highest = rank.admin;

/**
 * Domain 3.6: one level up. Above the highest level there is none, so another person of it answers.
 * Where nobody else is there, who decided may after the delay.
 */
export const appealLevel: AnswerRule<'appeal_level'> = {
  id: 'appeal_level',
  title: 'One level up',
  sentence: 'Who decided does not answer the appeal: somebody one level above does.',
  evaluate: ({ facts: { against, open }, by, now }) => {
    const decider = against?.takenBy;
    const hearableFrom = open?.hearableFrom ?? null;
    if (hearableFrom !== null && !isBefore(now, hearableFrom)) {
      return { outcome: 'passed', facts: { hearableFrom } };
    }
    const other = decider?.key !== by.key;
    const above = rank[by.role] > (decider ? rank[decider.role] : 0) || rank[by.role] === highest;
    const facts = { decidedBy: decider?.role ?? null, answeredBy: by.role, other, hearableFrom };
    return other && above
      ? { outcome: 'passed', facts }
      : { outcome: 'failed', facts, because: 'appeal_needs_one_level_up' };
  },
};
