import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerTier } from '@alongside/shared/vocabulary/partner';
import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant, Money } from '@alongside/shared/vocabulary/values';

/** A registration that was submitted in the period; drafts are none. */
export interface RegistrationFigures {
  readonly partnerId: Id<'partner'>;
  readonly submittedAt: Instant;
  readonly reviewStatus: ReviewStatus;
  /** We approved or declined; a partner who withdraws got no answer. Null before. */
  readonly answeredAt: Instant | null;
  readonly dueAt: Instant;
  /** Milliseconds of working time in which the answer was ours to give; null while there is none. */
  readonly answerTime: number | null;
  /** Milliseconds of working time that the partner took for each question it answered. */
  readonly replyTimes: readonly number[];
  readonly won: boolean;
  /** Conflicts it stands in, by id. */
  readonly conflicts: readonly string[];
}

/** A partner of a deal with its role there, the primary partner first. */
export interface PartnerOnDeal {
  readonly partnerId: Id<'partner'>;
  readonly role: Exclude<AttributionRole, 'none'>;
}

/** A deal that is open with a partner, or was closed in the period, with a partner or without. */
export interface DealFigures {
  readonly amount: Money | null;
  readonly stage: 'open' | 'won' | 'lost';
  readonly createdAt: Instant;
  /** When it was won or lost; null while it is open. */
  readonly closedAt: Instant | null;
  /** When the first of its approved registrations was submitted; null without one. */
  readonly registeredAt: Instant | null;
  /** Empty for a deal of direct sales. */
  readonly partners: readonly PartnerOnDeal[];
}

export interface PartnerFigures {
  readonly partnerId: Id<'partner'>;
  readonly name: string;
  /** Today's. */
  readonly tier: PartnerTier;
  readonly active: boolean;
  /** Wrote a message in the period. */
  readonly wrote: boolean;
}

/** Everything the figures of a programme are counted from. */
export interface ProgrammeFigures {
  readonly registrations: readonly RegistrationFigures[];
  readonly deals: readonly DealFigures[];
  readonly partners: readonly PartnerFigures[];
}
