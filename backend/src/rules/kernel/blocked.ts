import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';

/** The command may not run now: nothing changes, and `because` says why. */
export interface Blocked {
  readonly kind: 'blocked';
  readonly because: ReasonCode;
}

export function blocked(because: ReasonCode): Blocked {
  return { kind: 'blocked', because };
}
