import type { InstallDoor } from '@alongside/shared/contracts/installation/invite-account';
import { idOf } from '@alongside/shared/vocabulary/ids';
import { instant } from '@alongside/shared/vocabulary/values';
import { z } from 'zod';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Sealer } from '../../platform/secrets/seal.ts';
import type { JoinLink, Services } from '../../platform/services.ts';
import { addHours } from '../../rules/kernel/instant.ts';

const PLACE = 'join-link';
const LIFETIME_HOURS = 24;

/** Below our public origin: each has `install`, which leads to a consent page, and its `callback`. */
export const installPaths: Readonly<Record<InstallDoor, string>> = {
  hubspot: '/oauth',
  salesforce: '/oauth/salesforce',
  salesforce_sandbox: '/oauth/salesforce/sandbox',
};

/**
 * Whose programme an account may join while that has this many accounts: the first account that
 * joins spends the link.
 */
export const invitation = z.strictObject({ tenantId: idOf('tenant'), accounts: z.int() });
export type Invitation = z.infer<typeof invitation>;

const contents = invitation.extend({ expiresAt: instant });

interface Seal {
  readonly sealer: Sealer;
  readonly clock: Clock;
}

/** How links are made that only we can have made. */
export function createJoinLinks(
  { sealer, clock }: Seal,
  publicOrigin: string,
): Services['makeJoinLink'] {
  return (invited: Invitation, door: InstallDoor): JoinLink => {
    const expiresAt = addHours(clock.now(), LIFETIME_HOURS);
    const sealed = sealer.seal(JSON.stringify({ ...invited, expiresAt }), PLACE);
    const url = `${publicOrigin}${installPaths[door]}/install?join=${sealed.toString('base64url')}`;
    return { url, expiresAt };
  };
}

/** What a link says, if it is ours and not older than a day; else null. */
export function openJoinLink({ sealer, clock }: Seal, token: string): Invitation | null {
  try {
    const text = sealer.open(Buffer.from(token, 'base64url'), PLACE);
    const { expiresAt, ...invited } = contents.parse(JSON.parse(text));
    return clock.now() < expiresAt ? invited : null;
  } catch {
    return null;
  }
}
