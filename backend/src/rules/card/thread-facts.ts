import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';

export interface CardMessage {
  readonly messageId: Id<'message'>;
  readonly registrationId: Id<'registration'>;
  readonly author: string;
  readonly fromPartner: boolean;
  readonly internal: boolean;
  readonly body: string;
  readonly postedAt: Instant;
}

/** Something that happened to the deal's registrations, as a reason of the catalogue. */
export interface CardEvent {
  readonly happenedAt: Instant;
  readonly reason: Reason;
  /** Who did it, as a name; null for the product itself. */
  readonly actorName: string | null;
  readonly decisionId: Id<'decision'> | null;
}
