import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';

/** What an operation carries out beside the registration's own columns, in the same transaction. */
export type RegistrationEffect =
  | { readonly kind: 'open_conflict'; readonly against: readonly Id<'registration'>[] }
  | {
      readonly kind: 'open_window';
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly exclusive: boolean;
    }
  /** The same promise over other cells; the database asks its constraint anew. */
  | {
      readonly kind: 'reshape_window';
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly exclusive: boolean;
    }
  | { readonly kind: 'ask_routing_again' }
  | { readonly kind: 'end_window'; readonly status: ProtectionStatus; readonly endsAt: Instant }
  | { readonly kind: 'reopen_window' }
  | { readonly kind: 'pause_decision_clock'; readonly at: Instant }
  | { readonly kind: 'resume_decision_clock'; readonly dueAt: Instant };
