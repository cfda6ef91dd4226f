import type { Instant } from '@alongside/shared/vocabulary/values';

/** Something changed in a CRM, in our words: only a hint to read the record again. */
export interface CrmEvent {
  readonly kind: 'hubspot' | 'salesforce';
  readonly externalAccountId: string;
  /** The same for every delivery of one event about this record. */
  readonly dedupeKey: string;
  /** A company's leads to its deals. */
  readonly object: 'deal' | 'company';
  readonly recordId: string;
  readonly occurredAt: Instant;
}
