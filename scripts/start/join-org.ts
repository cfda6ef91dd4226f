import { inviteAccount } from '@alongside/shared/contracts/installation/invite-account';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { PlainError } from '../machine/plain-error.mjs';
import { approveAccess } from '../sandbox/salesforce/approve-access.ts';
import { joinByPage } from './join-by-page.ts';
import type { Commands } from './open-commands.ts';
import type { Origins } from './origins.ts';

/**
 * The sandbox org joins the portal's programme through the real sign-in: the link of an admin, the
 * consent of the org's administrator, our callback with the code, and yes to joining.
 *
 * @throws {PlainError} when one of them refuses
 */
export async function joinOrg(
  commands: Commands,
  programme: Id<'tenant'>,
  { publicOrigin, backendOrigin }: Origins,
): Promise<void> {
  const here = (url: string): string => url.replace(publicOrigin, backendOrigin);
  const { url } = await commands.call(inviteAccount, programme, { crm: 'salesforce' });
  const begin = await fetch(here(url), { redirect: 'manual' });
  const consent = begin.headers.get('location');
  if (consent === null) throw new PlainError(`The org may not join: ${await begin.text()}`);
  const asked = await fetch(here(await approveAccess(consent)));
  const joined = await joinByPage(backendOrigin, await asked.text());
  if (!joined.ok) throw new PlainError(`The org did not join: ${await joined.text()}`);
}
