import { SANDBOX_USERS } from './people.ts';

/**
 * Does what a super admin does on the consent page: opens an install URL of the sandbox, agrees,
 * and returns the app's callback URL with its code.
 * @throws Error with the page's text when the sandbox refuses the URL.
 */
export async function approveInstall(installUrl: string): Promise<string> {
  const url = new URL(installUrl);
  const form = new URLSearchParams(url.search);
  form.set('user_id', String(SANDBOX_USERS.find((user) => user.superAdmin)?.userId));
  const response = await fetch(`${url.origin}${url.pathname}`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  const callback = response.headers.get('location');
  if (response.status === 302 && callback) return callback;
  throw new Error(`The sandbox refused to connect the app: ${await response.text()}`);
}
