import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerStatus } from '@alongside/shared/vocabulary/partner';
import type { ProtectionStatus, ReleaseReason } from '@alongside/shared/vocabulary/registration';
import type { Instant, Interval } from '@alongside/shared/vocabulary/values';
import type { KnobContext } from '../policy/compiled-policy.ts';

/** All that decisions about a period of protection look at. */
export interface WindowFacts {
  readonly windowId: Id<'protectionWindow'>;
  readonly registrationId: Id<'registration'>;
  readonly status: ProtectionStatus;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly extensionCount: number;
  /** When the partner's undecided request came in; null when there is none. */
  readonly extensionRequestedAt: Instant | null;
  /** True while the linked deal stands in Proposal or later (domain 3.3). */
  readonly lateStage: boolean;
  /** Latest qualifying activity of either side; null when there was none. */
  readonly lastActivityAt: Instant | null;
  /** True while a task of ours is open: the activity clock stands still. */
  readonly ourTaskOpen: boolean;
  readonly partnerStatus: PartnerStatus;
  readonly knobContext: KnobContext;
}

export interface ExtendCommand {
  readonly kind: 'extend';
  /** Whole days to add to the end. */
  readonly days: number;
}

export interface RequestExtensionCommand {
  readonly kind: 'request_extension';
}

export interface ReleaseCommand {
  readonly kind: 'release';
  readonly reason: ReleaseReason;
}

export interface ExpireCommand {
  readonly kind: 'expire';
}

export type WindowEffect =
  | { readonly kind: 'move_end'; readonly endsAt: Instant }
  | { readonly kind: 'end_window'; readonly status: ProtectionStatus; readonly endsAt: Instant };

/** Terms under which a window opens. */
export interface WindowTerms extends Interval {
  readonly exclusive: boolean;
}
