import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { MatchLevel } from '../../customer-identity/match-level.ts';
import type { Verdict } from '../../kernel/decision.ts';
import type { Knobs } from '../../policy/compiled-policy.ts';
import type { CandidateRule } from '../rule-context.ts';

type Action = 'block' | 'review' | 'flag' | 'none';

const because = {
  L1: 'customer_same',
  L2: 'customer_similar',
  L3: 'customer_similar',
  L4: 'customer_same_parent',
} as const satisfies Record<Exclude<MatchLevel, 'none'>, ReasonCode>;

const outcomes = {
  block: 'needs_review',
  review: 'needs_review',
  flag: 'passed',
} as const satisfies Record<Exclude<Action, 'none'>, Verdict['outcome']>;

/**
 * Domain 3.4: what the policy does about a customer that is, or may be, one we hold. Blocked is never
 * approved without a person, review asks for a person, a flag only tells.
 */
export const customerIdentity: CandidateRule<'customer_identity'> = {
  id: 'customer_identity',
  title: 'Which customer it is',
  sentence: 'A customer that is, or looks like, one we know may need a person.',
  evaluate: ({ facts, knobs }) => {
    const { level, customerId, similar = [] } = facts.customer;
    if (level === 'none') return { outcome: 'passed', facts: { level, customerId } };
    const action = actionFor(level, knobs.uniqueness);
    const customers = similar.length === 0 ? {} : { customers: similar };
    const seen = { level, customerId, action, ...customers };
    if (action === 'none') return { outcome: 'passed', facts: seen };
    return { outcome: outcomes[action], facts: seen, because: because[level] };
  },
};

/** Whether a reason of this rule has this code. */
export function saysWhoItIs(code: ReasonCode): boolean {
  return Object.values<ReasonCode>(because).includes(code);
}

/** The other customers that reasons of this rule speak of. */
export function namedCustomers(reasons: readonly Reason[]): readonly string[] {
  const own = reasons.filter(({ code }) => saysWhoItIs(code));
  const named = own.flatMap(({ facts }) => facts['customers'] ?? []);
  return [...new Set(named)].filter((id) => typeof id === 'string');
}

/** The strictest list that names the level; one group also by its own knob. */
function actionFor(level: Exclude<MatchLevel, 'none'>, knobs: Knobs['uniqueness']): Action {
  const { levelBlock, levelReview, levelFlag, parentScope } = knobs;
  const scope = level === 'L4' ? parentScope : 'none';
  if (levelBlock.includes(level) || scope === 'block') return 'block';
  if (levelReview.includes(level) || scope === 'review') return 'review';
  return levelFlag.includes(level) ? 'flag' : 'none';
}
