import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../platform/clock/clock.ts';
import type { Sealer } from '../platform/secrets/seal.ts';
import { toMilliseconds } from '../rules/kernel/instant.ts';

const PLACE = 'install-state';
const LIFETIME_MS = 15 * 60_000;
const VERIFIER_BYTES = 32;

const contents = z.object({ issuedAt: z.string(), verifier: z.string() });

/** A sign-in on its way: what goes to the consent page and comes back, and its secret. */
export interface IssuedState {
  readonly state: string;
  /** For the proof of RFC 7636; only we can open the state it is sealed in. */
  readonly verifier: string;
}

/** A state for the consent page that only we can have made. */
export function issueState(sealer: Sealer, clock: Clock): IssuedState {
  const verifier = randomBytes(VERIFIER_BYTES).toString('base64url');
  const text = JSON.stringify({ issuedAt: clock.now(), verifier });
  return { state: sealer.seal(text, PLACE).toString('base64url'), verifier };
}

/** The secret of a state that is ours and not older than 15 minutes, else null. */
export function openState(sealer: Sealer, clock: Clock, state: string): string | null {
  try {
    const text = sealer.open(Buffer.from(state, 'base64url'), PLACE);
    const { issuedAt, verifier } = contents.parse(JSON.parse(text));
    const age = toMilliseconds(clock.now()) - toMilliseconds(issuedAt);
    return age <= LIFETIME_MS ? verifier : null;
  } catch {
    return null;
  }
}
