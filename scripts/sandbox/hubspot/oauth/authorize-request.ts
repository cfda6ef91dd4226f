import type { SandboxApp } from '../options.ts';

export type AuthorizeRequest = {
  readonly client_id?: string;
  readonly redirect_uri?: string;
  readonly scope?: string;
  readonly optional_scope?: string;
  readonly state?: string;
};

const words = (text = '') => text.split(/\s+/).filter(Boolean);

/** All scopes an install URL asks for. */
export const scopesOf = ({ scope, optional_scope }: AuthorizeRequest): string[] => [
  ...new Set([...words(scope), ...words(optional_scope)]),
];

/** Why HubSpot would refuse this install URL; null when it would not. */
export function findAuthorizeFault(app: SandboxApp, request: AuthorizeRequest): string | null {
  const asked = words(request.scope);
  const allowed = [...app.scopes, ...(app.optionalScopes ?? [])];
  const missing = app.scopes.filter((scope) => !asked.includes(scope));
  const excess = scopesOf(request).filter((scope) => !allowed.includes(scope));
  if (request.client_id !== app.clientId) return 'This client ID belongs to no app.';
  if (!app.redirectUris.includes(request.redirect_uri ?? '')) {
    return `The redirect URL ${request.redirect_uri ?? '(none)'} is not one of this app's.`;
  }
  if (missing.length > 0) {
    return `The install URL does not ask for scopes this app requires: ${missing.join(', ')}.`;
  }
  if (excess.length > 0) return `This app may not ask for ${excess.join(', ')}.`;
  return null;
}
