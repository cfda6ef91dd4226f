import { extendProtection } from '@alongside/shared/contracts/protection-window/extend';
import { keepProtection } from '@alongside/shared/contracts/protection-window/keep';
import { lapseProtection } from '@alongside/shared/contracts/protection-window/lapse';
import { restoreProtection } from '@alongside/shared/contracts/protection-window/restore';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import type { World } from './model-world.ts';

/** What only a manager does with protection. */
type Managed = 'extend' | 'keep' | 'lapse' | 'restore';

export function isManaged(kind: string): kind is Managed {
  return ['extend', 'keep', 'lapse', 'restore'].includes(kind);
}

/** Which protection each step about protection is meant for. */
export const protectionFor: Readonly<Record<string, readonly ProtectionStatus[] | undefined>> = {
  release: ['active'],
  request_extension: ['active'],
  extend: ['active'],
  keep: ['active'],
  lapse: ['active'],
  restore: ['lapsed', 'released', 'revoked'],
};

export async function manageProtection(
  { programme }: World,
  kind: Managed,
  registrationId: Id<'registration'>,
): Promise<void> {
  const { manager } = programme;
  const about = { registrationId };
  if (kind === 'extend')
    await programme.call(extendProtection, manager, { ...about, days: 30, reason: 'Granted' });
  else if (kind === 'keep') await programme.call(keepProtection, manager, about);
  else if (kind === 'lapse') await programme.call(lapseProtection, manager, about);
  else await programme.call(restoreProtection, manager, { ...about, reason: 'A mistake' });
}
