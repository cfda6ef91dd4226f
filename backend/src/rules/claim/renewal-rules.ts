import type { RuleRegistry } from '../kernel/decision.ts';
import type { RenewalContext } from './renewal-facts.ts';
import { renewalActivity } from './rules/renewal-activity.ts';
import { renewalDue } from './rules/renewal-due.ts';
import { renewalIncumbent } from './rules/renewal-incumbent.ts';

type RenewalRuleId = 'renewal_due' | 'renewal_incumbent' | 'renewal_activity';

/** Every rule about a renewal. */
export const renewalRules: RuleRegistry<RenewalRuleId, RenewalContext> = {
  renewal_due: renewalDue,
  renewal_incumbent: renewalIncumbent,
  renewal_activity: renewalActivity,
};
