import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ProtectionWindowClaim, RegistrationClaim } from '../../claim/claim-fact.ts';
import type { Blocked } from '../../kernel/blocked.ts';

/** Two customers that are one, with every claim on either; `customerId` of a claim says on which. */
export interface MergeFacts {
  readonly keptId: Id<'customer'>;
  readonly duplicateId: Id<'customer'>;
  /** Of the customer that is kept. */
  readonly segment: string | null;
  readonly claims: readonly (RegistrationClaim | ProtectionWindowClaim)[];
}

export interface MergeCommand {
  readonly kind: 'merge';
}

/** What becomes of one live window that shuts others out. */
export interface WindowAfterMerge {
  readonly windowId: Id<'protectionWindow'>;
  readonly registrationId: Id<'registration'>;
  /** `held`: alive, but not exclusive until the conflict is settled. `shared`: not exclusive for good. */
  readonly result: 'stays' | 'held' | 'shared';
  readonly why:
    | 'meets_nobody'
    | 'submitted_first'
    | 'window_put_aside'
    | 'window_doubled'
    | 'non_exclusive_segment';
}

/** Two registrations of different partners that stand on one ground now. */
export interface MergeCollision {
  readonly registrationId: Id<'registration'>;
  readonly against: Id<'registration'>;
}

export type MergeDecision =
  | {
      readonly kind: 'merged';
      readonly windows: readonly WindowAfterMerge[];
      readonly collisions: readonly MergeCollision[];
      /** Registrations of one partner for the same ground: both stay, a person may close one. */
      readonly doubled: readonly Id<'registration'>[];
    }
  | Blocked;

export type MergeEffect =
  | {
      readonly kind: 'hold_window' | 'share_window';
      readonly windowId: Id<'protectionWindow'>;
    }
  | { readonly kind: 'open_conflict'; readonly collision: MergeCollision };
