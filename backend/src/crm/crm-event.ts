import type { Instant } from '@alongside/shared/vocabulary/values';

/** Something changed in a CRM, in our words: only a hint to read the record again. */
export interface CrmEvent {
  readonly kind: 'hubspot' | 'salesforce';
  readonly externalAccountId: string;
  /** The same for every delivery of one event. */
  readonly dedupeKey: string;
  readonly object: 'deal';
  /** The record, and where records became one, all of them. */
  readonly recordIds: readonly string[];
  readonly occurredAt: Instant;
}
