import { PlainError } from '../machine/plain-error.mjs';
import { approveInstall } from '../sandbox/hubspot/approve-install.ts';
import type { Origins } from './origins.ts';

/**
 * Installs the app in the sandbox portal through the real sign-in: our install address, the consent
 * of the super admin, and our callback with the code.
 *
 * @throws {PlainError} when one of them refuses
 */
export async function connectPortal({ publicOrigin, backendOrigin }: Origins): Promise<void> {
  const begin = await fetch(`${backendOrigin}/oauth/install`, { redirect: 'manual' });
  const consent = begin.headers.get('location');
  if (consent === null)
    throw new PlainError(`The backend did not begin the installation: ${begin.status}.`);
  const callback = await approveInstall(consent);
  const answer = await fetch(callback.replace(publicOrigin, backendOrigin));
  if (!answer.ok) throw new PlainError(`The installation failed: ${await answer.text()}`);
}
