import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';

/**
 * Every legal move of the protection axis (domain 3.2). Each return to `active` has to pass the
 * database's constraint again. `active` -> `none` is undo only.
 */
export const protectionTransitions: Readonly<
  Record<ProtectionStatus, readonly ProtectionStatus[]>
> = {
  none: ['active'],
  active: ['expired', 'lapsed', 'released', 'revoked', 'fulfilled', 'none'],
  expired: ['active', 'fulfilled'],
  lapsed: ['active'],
  released: ['active'],
  revoked: ['active'],
  fulfilled: ['active', 'expired'],
};

export function canMoveProtection(from: ProtectionStatus, to: ProtectionStatus): boolean {
  return protectionTransitions[from].includes(to);
}
