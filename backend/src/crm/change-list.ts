import type { Instant } from '@alongside/shared/vocabulary/values';

/** Deals that changed; or the ticket of a list so long that the CRM takes minutes to make it. */
export type ChangedDeals =
  | { readonly kind: 'listed'; readonly recordIds: readonly string[] }
  | { readonly kind: 'ordered'; readonly ticket: string };

/** What a CRM that may lose a message can be asked for instead. */
export interface CrmChangeList {
  /**
   * Records of deals that changed or were deleted since, in any order, none twice. Waits
   * (`rate_limited`) rather than use up what people need.
   *
   * @param ticket of the list that was ordered for the same instant; null asks for a new one. A
   *   ticket that is worth nothing (any more) never orders again: the list is read there and then.
   */
  list(since: Instant, ticket: string | null): Promise<ChangedDeals>;
  /** What the ticket stood for is stored here: the CRM need not keep it. */
  forget(ticket: string): Promise<void>;
}
