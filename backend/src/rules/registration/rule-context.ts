import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Rule } from '../kernel/decision.ts';
import type { CompiledPolicy, KnobContext, Knobs } from '../policy/compiled-policy.ts';
import type { CandidateFacts, PartnerFacts, RegistrationFacts, ReviewFacts } from './facts.ts';

/** What rules about eligibility and claims may look at, at submission and again at approval. */
export interface CandidateContext {
  readonly facts: CandidateFacts;
  /** The moment of submission; `now` while submitting. */
  readonly submittedAt: Instant;
  readonly policy: CompiledPolicy;
  readonly knobs: Knobs;
  readonly now: Instant;
}

/** What rules about a registration that exists may look at beside that. */
export interface ReviewContext extends CandidateContext {
  readonly facts: ReviewFacts;
  /** Where the command wants the review to go. */
  readonly to: ReviewStatus;
}

/** The part of it that says which fields are there. */
export interface FieldContext extends Pick<
  CandidateContext,
  'submittedAt' | 'policy' | 'knobs' | 'now'
> {
  readonly facts: {
    readonly registration: Pick<RegistrationFacts, 'fieldsPresent' | 'evidence'>;
  };
}

export type CandidateRule<Id extends string> = Rule<CandidateContext, Id>;
export type ReviewRule<Id extends string> = Rule<ReviewContext, Id>;

export function candidateContext(
  facts: CandidateFacts,
  submittedAt: Instant,
  policy: CompiledPolicy,
  now: Instant,
): CandidateContext {
  const knobs = policy.knobsFor(knobContextOf(facts));
  return { facts, submittedAt, policy, knobs, now };
}

export function reviewContext(
  facts: ReviewFacts,
  to: ReviewStatus,
  policy: CompiledPolicy,
  now: Instant,
): ReviewContext {
  const knobs = policy.knobsFor(knobContextOf(facts));
  return { facts, submittedAt: facts.submittedAt, policy, knobs, now, to };
}

/** What overrides of the policy may look at for this registration. */
export function knobContextOf({
  partner,
  registration,
}: {
  readonly partner: Pick<PartnerFacts, 'type' | 'tier'>;
  readonly registration: Pick<RegistrationFacts, 'country' | 'productLines' | 'segment'>;
}): KnobContext {
  return {
    partnerType: partner.type,
    tier: partner.tier,
    country: registration.country,
    productLines: registration.productLines,
    segment: registration.segment,
  };
}
