/** Who agrees; the first org's administrator when nobody is named. */
export type Approver = { readonly orgId: string; readonly userId: string };

async function findAdmin(origin: string, orgId?: string): Promise<Approver> {
  const read = async (path: string): Promise<unknown> => (await fetch(`${origin}${path}`)).json();
  const { orgs } = (await read('/__sandbox/orgs')) as { orgs: { id: string }[] };
  const id = orgId ?? orgs[0]?.id ?? '';
  const { records } = (await read(`/__sandbox/orgs/${id}/records/User`)) as {
    records: { Id: string; Title: string }[];
  };
  const admin = records.find(({ Title }) => Title === 'System Administrator');
  return { orgId: id, userId: admin?.Id ?? '' };
}

/**
 * Does what a person does on the page "Allow access?": opens an authorize URL of the sandbox,
 * agrees, and returns the app's callback URL with its code.
 * @throws Error with the page's text when the sandbox refuses the URL.
 */
export async function approveAccess(
  authorizeUrl: string,
  approver: Partial<Approver> = {},
): Promise<string> {
  const url = new URL(authorizeUrl);
  const admin = await findAdmin(url.origin, approver.orgId);
  const form = new URLSearchParams(url.search);
  form.set('user', `${admin.orgId} ${approver.userId ?? admin.userId}`);
  form.set('decision', 'allow');
  const response = await fetch(`${url.origin}${url.pathname}`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  const callback = response.headers.get('location');
  if (response.status === 302 && callback) return callback;
  throw new Error(`The sandbox refused to connect the app: ${await response.text()}`);
}
