import type { Clock } from '../platform/clock/clock.ts';
import type { Sealer } from '../platform/secrets/seal.ts';
import { toMilliseconds } from '../rules/kernel/instant.ts';

const PLACE = 'install-state';
const LIFETIME_MS = 15 * 60_000;

/** A state for the consent page that only we can have made. */
export function issueState(sealer: Sealer, clock: Clock): string {
  return sealer.seal(clock.now(), PLACE).toString('base64url');
}

/** Whether this state is ours and not older than 15 minutes. */
export function isOwnState(sealer: Sealer, clock: Clock, state: string): boolean {
  try {
    const issuedAt = sealer.open(Buffer.from(state, 'base64url'), PLACE);
    return toMilliseconds(clock.now()) - toMilliseconds(issuedAt) <= LIFETIME_MS;
  } catch {
    return false;
  }
}
