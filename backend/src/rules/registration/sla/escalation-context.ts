import type { Instant } from '@alongside/shared/vocabulary/values';
import type { EscalationFacts } from './escalation-facts.ts';

/** What the rules about a late answer may look at. */
export interface EscalationContext {
  readonly facts: EscalationFacts;
  readonly now: Instant;
  /** The knob `sla.autoApproveOnBreach`. */
  readonly autoApprove: boolean;
}
