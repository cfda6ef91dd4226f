import type { Instant } from '@alongside/shared/vocabulary/values';

/** Something changed in a CRM, in our words: only a hint to read the record again. */
export interface CrmEvent {
  readonly kind: 'hubspot' | 'salesforce';
  readonly externalAccountId: string;
  /** The same for every delivery of one event about this record. */
  readonly dedupeKey: string;
  readonly object: 'deal';
  readonly recordId: string;
  readonly occurredAt: Instant;
}
