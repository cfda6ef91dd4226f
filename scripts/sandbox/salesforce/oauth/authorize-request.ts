import type { SandboxApp } from '../options.ts';

export type AuthorizeRequest = Readonly<Record<string, string | undefined>>;

export type AuthorizeFault = {
  readonly error: string;
  readonly description: string;
  /** Whether the app may be told; never for an address that is not the app's. */
  readonly redirect: boolean;
};

const KNOWN_SCOPES =
  'api id profile email address phone openid web full refresh_token offline_access chatter_api';

export const scopesOf = ({ scope = '' }: AuthorizeRequest): string[] => [
  ...new Set(scope.split(/\s+/).filter(Boolean)),
];

const tell = (error: string, description: string): AuthorizeFault => ({
  error,
  description,
  redirect: true,
});

/** Why Salesforce would refuse this request; null when it would not. */
export function findAuthorizeFault(
  { clientId, redirectUris }: SandboxApp,
  request: AuthorizeRequest,
): AuthorizeFault | null {
  const { client_id, redirect_uri = '', response_type, code_challenge = '' } = request;
  const hide = (error: string, description: string) => ({ error, description, redirect: false });
  if (client_id !== clientId) return hide('invalid_client_id', 'client identifier invalid');
  if (!redirectUris.includes(redirect_uri)) {
    return hide('redirect_uri_mismatch', 'redirect_uri must match configuration');
  }
  if (response_type !== 'code')
    return tell('unsupported_response_type', 'response type not supported');
  if (code_challenge === '') return tell('invalid_request', 'missing required code challenge');
  if (request['code_challenge_method'] !== 'S256' || !/^[\w-]{43}$/.test(code_challenge)) {
    return tell('invalid_request', 'invalid code challenge');
  }
  const scopes = scopesOf(request);
  if (scopes.some((scope) => !KNOWN_SCOPES.split(' ').includes(scope))) {
    return tell('invalid_scope', 'the requested scope is not allowed');
  }
  return null;
}
