import { SANDBOX_USERS } from '../people.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { scopesOf } from './authorize-request.ts';
import { escapeHtml } from './escape-html.ts';

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; color: #213343 }
button { font: inherit; padding: .6rem 1.2rem; border: 0; border-radius: 4px; background: #b8431f; color: #fff }
select { font: inherit; padding: .3rem }
small { color: #516f90 }
</style>
<h1>${escapeHtml(title)}</h1>
${body}
<p><small>Sandbox HubSpot. Nothing here reaches the real one.</small></p>
</html>`;

/** The page on which a user of the portal lets the app in. */
export function renderConsentPage(appName: string, request: AuthorizeRequest): string {
  const hidden = Object.entries(request)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('\n');
  const scopes = scopesOf(request).map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`);
  const users = SANDBOX_USERS.toSorted((a, b) => Number(b.superAdmin) - Number(a.superAdmin)).map(
    ({ userId, firstName, lastName, job }) =>
      `<option value="${userId}">${firstName} ${lastName} (${job})</option>`,
  );
  return page(
    `Connect ${appName} to HubSpot`,
    `<p>${escapeHtml(appName)} asks to:</p>
<ul>${scopes.join('\n')}</ul>
<form method="post" action="/oauth/authorize">
${hidden}
<p><label>You are <select name="user_id">${users.join('')}</select></label></p>
<button>Connect app</button>
</form>`,
  );
}

/** The page HubSpot shows instead when the install URL or the user is not right. */
export function renderRefusalPage(reason: string): string {
  return page("Couldn't complete the connection", `<p>${escapeHtml(reason)}</p>`);
}
