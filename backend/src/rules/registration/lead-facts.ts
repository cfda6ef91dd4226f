import type { Id } from '@alongside/shared/vocabulary/ids';
import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CompiledPolicy, Knobs } from '../policy/compiled-policy.ts';
import type { PartnerFacts } from './facts.ts';

/** A customer that a partner told of; it protects nothing, it keeps an instant (domain 3.8, `lead_registration`). */
export interface LeadFact {
  readonly leadId: Id<'lead'>;
  readonly receivedAt: Instant;
  /** Exclusive. */
  readonly heldUntil: Instant;
}

/** What a new lead is judged by. */
export interface LeadFacts {
  readonly partner: Pick<PartnerFacts, 'partnerId' | 'type' | 'tier'>;
  readonly fieldsPresent: readonly RegistrationField[];
  readonly country: string | null;
  /** The partner's own lead of this customer that is held already, if any. */
  readonly held: LeadFact | null;
}

export interface RegisterLeadCommand {
  readonly kind: 'register_lead';
}

/** What rules about a new lead look at. */
export interface LeadContext {
  readonly facts: LeadFacts;
  readonly knobs: Knobs;
  readonly now: Instant;
}

export type LeadDecision =
  | { readonly kind: 'kept'; readonly receivedAt: Instant; readonly heldUntil: Instant }
  | { readonly kind: 'existing'; readonly leadId: Id<'lead'> }
  | {
      readonly kind: 'refused';
      readonly because: 'start_fields_missing';
      readonly missing: readonly RegistrationField[];
    };

/** What becomes of a lead when its registration comes in. */
export interface LeadUpgradeFacts {
  readonly lead: LeadFact;
}

export interface UpgradeLeadCommand {
  readonly kind: 'upgrade_lead';
}

export type LeadUpgradeDecision =
  /** The registration counts from then. */
  { readonly kind: 'upgraded'; readonly submittedAt: Instant } | { readonly kind: 'lapsed' };

export function leadContext(facts: LeadFacts, policy: CompiledPolicy, now: Instant): LeadContext {
  const { type: partnerType, tier } = facts.partner;
  const { country } = facts;
  const knobs = policy.knobsFor({ partnerType, tier, country, productLines: [], segment: null });
  return { facts, knobs, now };
}
