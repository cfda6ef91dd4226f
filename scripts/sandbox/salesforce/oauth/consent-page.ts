import { escapeHtml } from '../../hubspot/oauth/escape-html.ts';
import type { Org } from '../org/org.ts';
import { valueOf } from '../records/record.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { scopesOf } from './authorize-request.ts';

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; color: #16325c }
button { font: inherit; padding: .6rem 1.2rem; border: 1px solid #0b5cab; border-radius: 4px; background: #fff; color: #0b5cab }
button[value=allow] { background: #0b5cab; color: #fff }
select { font: inherit; padding: .3rem }
small { color: #54698d }
</style>
<h1>${escapeHtml(title)}</h1>
${body}
<p><small>Sandbox Salesforce. Nothing here reaches the real one.</small></p>
</html>`;

function userOptions(org: Org): string {
  const users = [...org.records.all('User')].toReversed();
  const options = users.map((user) => {
    const title = valueOf(user, 'Title');
    const label = `${String(valueOf(user, 'Name'))} (${String(title)})`;
    return `<option value="${org.id} ${user.id}">${escapeHtml(label)}</option>`;
  });
  return `<optgroup label="${escapeHtml(org.options().name)}">${options.join('')}</optgroup>`;
}

/** The page on which a user of an org lets the app in, or does not. */
export function renderConsentPage(
  appName: string,
  request: AuthorizeRequest,
  orgs: readonly Org[],
): string {
  const hidden = Object.entries(request)
    .map(
      ([name, value]) =>
        `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value ?? '')}">`,
    )
    .join('\n');
  const scopes = scopesOf(request).map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`);
  return page(
    'Allow access?',
    `<p>${escapeHtml(appName)} asks to:</p>
<ul>${scopes.join('\n')}</ul>
<form method="post" action="/services/oauth2/authorize">
${hidden}
<p><label>You are <select name="user">${orgs.map(userOptions).join('')}</select></label></p>
<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>
</form>`,
  );
}

/** The page shown instead when the app cannot even be told. */
export const renderRefusalPage = (error: string, description: string): string =>
  page(
    'We can’t authorize you',
    `<p>error=${escapeHtml(error)}</p><p>${escapeHtml(description)}</p>`,
  );
