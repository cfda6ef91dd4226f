import type { RuleRegistry } from '../../kernel/decision.ts';
import type { EscalationContext } from './escalation-context.ts';
import { escalationClean } from './rules/escalation-clean.ts';
import { escalationLate } from './rules/escalation-late.ts';
import { escalationWaits } from './rules/escalation-waits.ts';

export type EscalationRuleId = 'escalation_waits' | 'escalation_late' | 'escalation_clean';

export const escalationRules: RuleRegistry<EscalationRuleId, EscalationContext> = {
  escalation_waits: escalationWaits,
  escalation_late: escalationLate,
  escalation_clean: escalationClean,
};
