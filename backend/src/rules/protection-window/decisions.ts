import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Blocked } from '../kernel/blocked.ts';

export type ExtensionDecision =
  | {
      readonly kind: 'extended';
      readonly protectionStatus: 'active';
      readonly endsAt: Instant;
      readonly extensionCount: number;
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
  | { readonly kind: 'held'; readonly until: Instant }
  | Blocked;
