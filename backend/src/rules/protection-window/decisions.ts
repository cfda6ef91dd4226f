import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Blocked } from '../kernel/blocked.ts';
import type { NoticeKind } from './facts.ts';

export type ExtensionDecision =
  | {
      readonly kind: 'extended';
      readonly protectionStatus: 'active';
      readonly endsAt: Instant;
      readonly extensionCount: number;
      /** Without a renewed certification it ends then; null when the extension has no condition. */
      readonly endsUnlessCertifiedAt: Instant | null;
      /** True when the window had ended and comes back within the grace. */
      readonly revives: boolean;
      /** What a manager should know; never stops the extension. */
      readonly warnings: readonly ReasonCode[];
    }
  | {
      readonly kind: 'blocked';
      readonly because: ReasonCode;
      /** The most days that could be added now; 0 when none. */
      readonly mostDays: number;
    };

export type ExtensionRequestDecision =
  | {
      readonly kind: 'requested';
      /** Until when we promise an answer. */
      readonly answerDueAt: Instant;
      /** Protection holds at least until then, also past the end. */
      readonly holdsUntil: Instant;
      readonly warnings: readonly ReasonCode[];
    }
  | Blocked;

export type ReleaseDecision =
  | { readonly kind: 'released'; readonly protectionStatus: 'released'; readonly endsAt: Instant }
  | Blocked;

export type ExpiryDecision =
  | { readonly kind: 'expired'; readonly protectionStatus: 'expired'; readonly endsAt: Instant }
  /** Something keeps it beyond its end: a pending request, or a deal in a late stage. */
  | { readonly kind: 'held'; readonly until: Instant; readonly conditionMet: boolean }
  | Blocked;

/** Somebody is told once; `about` and `days` tell the next look that it was done. */
export interface NoticeDecision {
  readonly kind: 'noticed';
  readonly notice: NoticeKind;
  readonly about: Instant;
  readonly days: number;
  readonly lookAgainAt: Instant | null;
}

/** Nothing to do until then; null when time alone changes nothing. */
export interface WaitDecision {
  readonly kind: 'waits';
  readonly lookAgainAt: Instant | null;
}

export interface LapsedDecision {
  readonly kind: 'lapsed';
  readonly protectionStatus: 'lapsed';
  readonly endsAt: Instant;
}

export type ActivityCheckDecision = NoticeDecision | WaitDecision | LapsedDecision | Blocked;
export type EndReminderDecision = NoticeDecision | WaitDecision | Blocked;
export type LapseDecision = LapsedDecision | Blocked;
export type KeepDecision = { readonly kind: 'kept' } | Blocked;
export type LeavingDecision =
  | { readonly kind: 'released'; readonly protectionStatus: 'released'; readonly endsAt: Instant }
  | WaitDecision
  | Blocked;
export type RestoreDecision =
  | { readonly kind: 'restored'; readonly protectionStatus: 'active'; readonly endsAt: Instant }
  | Blocked;
