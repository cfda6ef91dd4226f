import { idOf } from '@alongside/shared/vocabulary/ids';
import { instant } from '@alongside/shared/vocabulary/values';
import { z } from 'zod';
import type { Clock } from '../../platform/clock/clock.ts';
import type { CallingAccount } from '../../platform/http/caller-store.ts';
import type { Sealer } from '../../platform/secrets/seal.ts';
import { toMilliseconds } from '../../rules/kernel/instant.ts';

const LIFETIME_MS = 10 * 60_000;

const contents = z.strictObject({
  tenantId: idOf('tenant'),
  installationId: idOf('installation'),
  issuedAt: instant,
});

/** What a code entitles to: a first secret for this installation, if it got none since. */
export type SetupCode = z.infer<typeof contents>;

interface Seal {
  readonly sealer: Sealer;
  readonly clock: Clock;
}

/** Sealed for one org: with another org's id it does not open. */
const placeOf = (org: string): string => `setup-code/${org}`;

/** A code that only we can have made, by which an org gets its key once. */
export function issueSetupCode(
  { sealer, clock }: Seal,
  org: string,
  account: CallingAccount,
): string {
  const { tenantId, installationId } = account;
  const text = JSON.stringify({ tenantId, installationId, issuedAt: clock.now() });
  return sealer.seal(text, placeOf(org)).toString('base64url');
}

/** What a code says that is this org's and not older than 10 minutes, else null. */
export function openSetupCode(
  { sealer, clock }: Seal,
  org: string,
  code: string,
): SetupCode | null {
  try {
    const opened = sealer.open(Buffer.from(code, 'base64url'), placeOf(org));
    const said = contents.parse(JSON.parse(opened));
    const age = toMilliseconds(clock.now()) - toMilliseconds(said.issuedAt);
    return age <= LIFETIME_MS ? said : null;
  } catch {
    return null;
  }
}
