import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Rule, RuleRegistry } from '../../kernel/decision.ts';
import { isBefore } from '../../kernel/instant.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import { partnerOfLines } from '../incumbency.ts';
import type { RenewalFacts } from '../renewal-facts.ts';
import { renewalMoments } from '../renewal-moments.ts';

export interface RenewalContext {
  readonly facts: RenewalFacts;
  readonly policy: CompiledPolicy;
  readonly now: Instant;
}

export type RenewalRuleId = 'renewal_due' | 'renewal_incumbent' | 'renewal_activity';

/** Domain 3.5: a renewal is opened some months before the term ends, and not after it was freed. */
const renewalDue: Rule<RenewalContext, 'renewal_due'> = {
  id: 'renewal_due',
  title: 'The term ends soon',
  sentence: 'A renewal is opened for the partner of record some months before the term ends.',
  evaluate: ({ facts, policy, now }) => {
    const { opensAt, freesAt, termEndsAt } = renewalMoments(facts.sale, policy);
    const seen = { opensAt, freesAt, termEndsAt };
    return !isBefore(now, opensAt) && isBefore(now, freesAt)
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'renewal_not_due' };
  },
};

const renewalIncumbent: Rule<RenewalContext, 'renewal_incumbent'> = {
  id: 'renewal_incumbent',
  title: 'The partner of record',
  sentence: 'A renewal belongs to the partner of record of every product line that was sold.',
  evaluate: ({ facts, policy, now }) => {
    const { partnerId: soldBy, productLines, registrationId } = facts.sale;
    const partnerId = partnerOfLines(productLines, facts.incumbency, policy, now) ?? null;
    const seen = { partnerId, soldBy, registrationId };
    return partnerId === null
      ? { outcome: 'failed', facts: seen, because: 'renewal_not_incumbent' }
      : { outcome: 'passed', facts: seen };
  },
};

const renewalActivity: Rule<RenewalContext, 'renewal_activity'> = {
  id: 'renewal_activity',
  title: 'Something happens on the renewal',
  sentence: 'A renewal on which nothing happens is open to others some weeks before the term ends.',
  evaluate: ({ facts }) => {
    if (facts.claim === null) return { outcome: 'not_applicable', facts: {} };
    const { openedAt, lastActivityAt, reviewStatus } = facts.claim;
    const seen = { openedAt, lastActivityAt, reviewStatus };
    return { outcome: isBefore(openedAt, lastActivityAt) ? 'passed' : 'needs_review', facts: seen };
  },
};

/** Every rule about a renewal. */
export const renewalRules: RuleRegistry<RenewalRuleId, RenewalContext> = {
  renewal_due: renewalDue,
  renewal_incumbent: renewalIncumbent,
  renewal_activity: renewalActivity,
};
