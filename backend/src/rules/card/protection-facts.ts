import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';

/** A protection window, live or ended. Ends are exclusive instants. */
export interface CardWindow {
  readonly windowId: Id<'protectionWindow'>;
  readonly status: ProtectionStatus;
  readonly exclusive: boolean;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly extensionCount: number;
  /** When it stopped before its end (released, ended by us, won); null otherwise. */
  readonly endedAt: Instant | null;
}

/** The partner's pending wish for more time. */
export interface CardExtensionRequest {
  readonly extensionRequestId: Id<'extensionRequest'>;
  readonly requestedAt: Instant;
  readonly dueAt: Instant;
  readonly days: number;
}
