import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerStatus, PartnerTier, PartnerType } from '@alongside/shared/vocabulary/partner';
import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import type {
  DeclineReason,
  ProtectionStatus,
  RegistrationOutcome,
  RegistrationType,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { KnobContext } from '../policy/compiled-policy.ts';
import type { FrozenBenefit } from '../registration/facts.ts';
import type { ProtectionCourse } from '../protection-window/facts.ts';
import type { CardExtensionRequest, CardWindow } from './protection-facts.ts';
import type { CardAppeal, CardRevocation } from './review-facts.ts';

interface CardPartner {
  readonly partnerId: Id<'partner'>;
  readonly name: string;
  readonly tier: PartnerTier;
  readonly status: PartnerStatus;
  readonly type: PartnerType;
}

/** A registration with everything the card says about it. */
export interface CardRegistration {
  readonly registrationId: Id<'registration'>;
  readonly partner: CardPartner;
  readonly registrationType: RegistrationType;
  readonly reviewStatus: ReviewStatus;
  readonly protectionStatus: ProtectionStatus;
  readonly outcome: RegistrationOutcome;
  /** Fixed at approval (domain 3.9); null before. */
  readonly attributionRole: AttributionRole | null;
  readonly submittedAt: Instant;
  readonly decidedAt: Instant | null;
  /** When the answer is due; null when the clock does not run. */
  readonly decisionDueAt: Instant | null;
  readonly infoRequestedAt: Instant | null;
  /** When the registration is taken back by itself if the partner stays silent. */
  readonly infoTimeoutAt: Instant | null;
  readonly question: string | null;
  /** Registered by a CRM user for the partner, who has not confirmed yet. */
  readonly awaitsPartnerConfirmation: boolean;
  /** What the partner earns with it, frozen at the approval; for the partner and for readers of money. */
  readonly benefit: FrozenBenefit | null;
  readonly declineReason: DeclineReason | null;
  readonly appealUntil: Instant | null;
  /** Until when a rival may still contest the order (domain 3.5, step 6); null without one. */
  readonly contestEndsAt: Instant | null;
  /** The tenant's labels of its product lines; empty means any. */
  readonly productLines: readonly string[];
  readonly lastActivityAt: Instant | null;
  /** Approval fields that are missing, by the policy's names. */
  readonly missing: readonly RegistrationField[];
  /** The newest window; null before approval. */
  readonly window: CardWindow | null;
  readonly course: ProtectionCourse;
  readonly extensionRequest: CardExtensionRequest | null;
  readonly appeal: CardAppeal | null;
  readonly revocation: CardRevocation | null;
  /** Keys of everybody whom the routing table asks to decide it now. */
  readonly askedApprovers: readonly string[];
  /** Promises to decide that were missed. */
  readonly missedPromises: number;
  /** By when an appeal or a revocation has to be answered; null without one. */
  readonly secondLookDueAt: Instant | null;
  /** True while its linked deal stands in Proposal or later. */
  readonly lateStage: boolean;
  /** What the policy's overrides look at for this registration. */
  readonly knobContext: KnobContext;
  /** The newest decision about it. */
  readonly decisionId: Id<'decision'> | null;
  readonly evidenceCount: number;
}
