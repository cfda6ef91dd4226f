import type { PartnerTier, PartnerType } from '@alongside/shared/vocabulary/partner';
import type { PolicyDocument, PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { knobs } from '@alongside/shared/vocabulary/policy-knobs';
import type { BusinessCalendar } from '../kernel/business-calendar.ts';

/** The values that hold for one case: all that an override may replace (domain 3.8). */
export type Knobs = Pick<PolicyDocument, keyof typeof knobs>;

/**
 * What an override can look at, by name: facts of its conditions. Unknown values are null and match
 * none. A region is no fact of its own: it is looked up from the country.
 */
export type KnobContext = {
  readonly partnerType: PartnerType;
  readonly tier: PartnerTier;
  readonly country: string | null;
  /** Keys of the registered product lines; empty when none is named yet. */
  readonly productLines: readonly string[];
  readonly segment: string | null;
};

/** A published policy made ready once; deciding with it parses nothing. */
export interface CompiledPolicy {
  readonly version: number;
  readonly document: PolicyDocument;
  readonly calendar: BusinessCalendar;
  readonly knobsFor: (context: KnobContext) => Knobs;
  /** Total order of the precedence rules; ends in `escalate`. */
  readonly precedence: readonly PrecedenceStep[];
  /** True for segments in which nobody is protected against others (domain 3.5, step 1). */
  readonly isNonExclusive: (segment: string | null) => boolean;
  readonly conflictMode: 'propose' | 'auto';
}
