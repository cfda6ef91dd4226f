/** Says yes on the backend's page that asks whether an account shall join a programme. */
export function joinByPage(backendOrigin: string, page: string): Promise<Response> {
  const [, action] = /<form method="post" action="([^"]+)"/.exec(page) ?? [];
  if (action === undefined) throw new Error(`The backend did not ask: ${page}`);
  const fields = page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
  const body = new URLSearchParams([...fields].map(([, name = '', value = '']) => [name, value]));
  return fetch(`${backendOrigin}${action}`, { method: 'POST', body });
}
