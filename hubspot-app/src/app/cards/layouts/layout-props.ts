import type { BackendError } from 'alongside-hubspot-ui/backend/backend-error.ts';
import type { DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';

export interface LayoutProps {
  readonly card: DealCardModel;
  /** Why the last reading failed; `card` is then what was known before. */
  readonly stale: BackendError | undefined;
  readonly reload: () => void;
}
