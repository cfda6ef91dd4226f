import type { BackendError } from 'alongside-hubspot-ui/backend/backend-error.ts';

export interface LayoutProps<Card> {
  readonly card: Card;
  /** Why the last reading failed; `card` is then what was known before. */
  readonly stale: BackendError | undefined;
  readonly reload: () => void;
}
