/** How a call to the CRM can fail, in our words. */
export type CrmError =
  /** Down, or told us to come back later for a reason of its own. Nothing was changed. */
  | { readonly kind: 'unavailable'; readonly retryAfterMs?: number }
  /** Asked for a pause; `retryAfterMs` is the CRM's own number. Nothing was changed. */
  | { readonly kind: 'rate_limited'; readonly retryAfterMs: number }
  /** Sent, but no answer came: re-read before sending again. */
  | { readonly kind: 'unknown_outcome' }
  /** The CRM's own rules refuse these values; `properties` are its names where it gave them. */
  | { readonly kind: 'refused'; readonly properties: readonly string[] }
  /** The app may no longer act for this account (removed, access withdrawn). */
  | { readonly kind: 'unauthorised' }
  /** The account lacks what our package brings; `properties` are the CRM's names of it. */
  | { readonly kind: 'incomplete'; readonly properties: readonly string[] }
  | { readonly kind: 'not_found' }
  /** An answer that is not what the CRM documents: never guessed at. */
  | { readonly kind: 'malformed' }
  /** The CRM does not accept our own app's credentials: for the operator, not for the customer. */
  | { readonly kind: 'misconfigured' };

/** Thrown by every method of the port. `message` is for logs and `last_error`: no tokens, no bodies. */
export class CrmFailure extends Error {
  override readonly name = 'CrmFailure';
  readonly error: CrmError;

  constructor(error: CrmError, message: string, options?: ErrorOptions) {
    super(message, options);
    this.error = error;
  }
}
