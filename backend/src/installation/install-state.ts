import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../platform/clock/clock.ts';
import type { Sealer } from '../platform/secrets/seal.ts';
import { toMilliseconds } from '../rules/kernel/instant.ts';
import { type Invitation, invitation } from './join/join-link.ts';

const PLACE = 'install-state';
const LIFETIME_MS = 15 * 60_000;
const VERIFIER_BYTES = 32;

const contents = z.object({
  issuedAt: z.string(),
  verifier: z.string(),
  invited: invitation.nullable(),
});

/** A sign-in on its way: what goes to the consent page and comes back, and its secret. */
export interface IssuedState {
  readonly state: string;
  /** For the proof of RFC 7636; only we can open the state it is sealed in. */
  readonly verifier: string;
}

/** What we sealed when the sign-in began. */
export interface OpenedState {
  readonly verifier: string;
  /** Null: the account gets a programme of its own, or stays in the one it has. */
  readonly invited: Invitation | null;
}

/** A state for the consent page that only we can have made. */
export function issueState(sealer: Sealer, clock: Clock, invited: Invitation | null): IssuedState {
  const verifier = randomBytes(VERIFIER_BYTES).toString('base64url');
  const text = JSON.stringify({ issuedAt: clock.now(), verifier, invited });
  return { state: sealer.seal(text, PLACE).toString('base64url'), verifier };
}

/** What a state says that is ours and not older than 15 minutes, else null. */
export function openState(sealer: Sealer, clock: Clock, state: string): OpenedState | null {
  try {
    const text = sealer.open(Buffer.from(state, 'base64url'), PLACE);
    const { issuedAt, ...opened } = contents.parse(JSON.parse(text));
    const age = toMilliseconds(clock.now()) - toMilliseconds(issuedAt);
    return age <= LIFETIME_MS ? opened : null;
  } catch {
    return null;
  }
}
