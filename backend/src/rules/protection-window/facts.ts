import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerStatus } from '@alongside/shared/vocabulary/partner';
import type { ProtectionStatus, ReleaseReason } from '@alongside/shared/vocabulary/registration';
import type { Instant, Interval } from '@alongside/shared/vocabulary/values';
import type { CertificationFact } from '../certification/certification-fact.ts';
import type { KnobContext } from '../policy/compiled-policy.ts';

/** Something that waits, or waited, for us: a wish for more time, a conflict to settle, a review. */
export interface OurTask {
  readonly kind: 'extension' | 'conflict' | 'review';
  readonly openedAt: Instant;
  /** Null while it is open. */
  readonly closedAt: Instant | null;
}

/** How a protection went so far. */
export interface ProtectionCourse {
  /** The latest activities, newest first, where a policy counts more than one. */
  readonly recentActivity: readonly Instant[];
  /** While one is open the activity clock stands still. */
  readonly ourTasks: readonly OurTask[];
  /** An extension on condition: it ends then, unless the certification was renewed; null without one. */
  readonly endsUnlessCertifiedAt: Instant | null;
}

/** All that decisions about a period of protection look at. */
export interface WindowFacts extends ProtectionCourse {
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
  /** What the people named on the registration are certified for. */
  readonly certifications: readonly CertificationFact[];
  readonly partnerStatus: PartnerStatus;
  readonly knobContext: KnobContext;
}

/** What the partner, or the manager, was told already. */
export interface ProtectionNotice {
  readonly kind: NoticeKind;
  /** The activity, or the end, that it was about. */
  readonly about: Instant;
  /** Days of silence, or days before the end. */
  readonly days: number;
}

export type NoticeKind = 'activity_warned' | 'activity_asked' | 'activity_overdue' | 'end_reminded';

/** A live period as the clock looks at it. */
export interface WatchFacts extends WindowFacts {
  readonly notices: readonly ProtectionNotice[];
  /** Since when the partner has its status. */
  readonly partnerStatusSince: Instant;
  readonly dealLinked: boolean;
}

/** A period that ended before its time, and where it would have ended. */
export interface EndedWindowFacts extends WindowFacts {
  readonly promisedEndsAt: Instant;
}

export interface CheckActivityCommand {
  readonly kind: 'check_activity';
}

export interface RemindEndCommand {
  readonly kind: 'remind_end';
}

export interface FollowPartnerCommand {
  readonly kind: 'follow_partner';
}

export interface LapseCommand {
  readonly kind: 'lapse';
}

export interface KeepCommand {
  readonly kind: 'keep';
}

export interface RestoreCommand {
  readonly kind: 'restore';
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
