import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { PartnerTier } from '@alongside/shared/vocabulary/partner';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CompiledPolicy, KnobContext } from '../policy/compiled-policy.ts';

/** A decision as it was taken, ready to be taken again under other rules. */
export interface StoredDecision {
  /** Ids are uuids here, and only told again. */
  readonly decisionId: string;
  readonly kind: string;
  readonly takenAt: Instant;
  /** Id of the person, or what of the product decided. */
  readonly takenBy: string;
  readonly facts: unknown;
  readonly command: unknown;
  /** What was decided then. */
  readonly outcome: unknown;
  readonly registrationId: string | null;
  /** Whose registration it is; null for a conflict, which has several. */
  readonly partner: { readonly partnerId: string; readonly tier: PartnerTier } | null;
  /**
   * When a person answered the registration, without the time the clock stood still; null while
   * nobody has.
   */
  readonly answeredAt: Instant | null;
  /** What overrides are asked about, where the facts do not say; null where they do. */
  readonly knobContext: KnobContext | null;
}

/** The rules that are tried, and how decisions are taken with them. */
export interface SimulatedRules {
  readonly draft: CompiledPolicy;
  readonly compile: (document: PolicyDocument, version: number) => CompiledPolicy;
  /** Takes a decision of any kind again; undefined when it cannot be taken any more. */
  readonly takeAgain: (
    stored: StoredDecision,
    policy: CompiledPolicy,
  ) => Decided<object, unknown> | undefined;
}
