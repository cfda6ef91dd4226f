import { OAuth2 } from 'jsforce/lib/oauth2.js';
import { z } from 'zod';
import { CrmFailure } from '../crm-error.ts';
import { toNetworkFailure } from '../network-failure.ts';
import type { CrmTokens } from '../sign-in-port.ts';

/** Who our app is to the vendor, and where people sign in. */
export interface SalesforceApp {
  /** `https://login.salesforce.com`, `https://test.salesforce.com`, or where a sandbox listens. */
  readonly loginOrigin: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Our own callback, registered with the app. */
  readonly redirectUri: string;
}

/** What a token answer tells beside the tokens. */
export interface Grant {
  readonly tokens: CrmTokens & { readonly apiOrigin: string };
  readonly scopes: readonly string[];
  readonly userId: string;
}

/**
 * The token endpoint. Its refusals mean: `unauthorised` the customer took the access back, or the
 * code or refresh token is used up; `misconfigured` our own client id or secret is wrong.
 */
export interface OauthEndpoint {
  consentUrl(state: string, verifier: string): string;
  exchange(code: string, verifier: string): Promise<Grant>;
  /** Asks the org itself: where people signed in says nothing about where its tokens live. */
  refresh(refreshToken: string, apiOrigin: string | undefined): Promise<CrmTokens>;
}

/** No answer says how long its token is good; this is an org's session policy unless it was changed. */
const SESSION_SECONDS = 2 * 60 * 60;

const tokenAnswer = z.object({
  access_token: z.string().min(1),
  /** A new one each time when tokens rotate, else only with the first answer. */
  refresh_token: z.string().min(1).optional(),
  instance_url: z.url().transform((url) => new URL(url).origin),
});
const firstAnswer = tokenAnswer.extend({
  refresh_token: z.string().min(1),
  scope: z.string().default(''),
  /** `https://login.salesforce.com/id/<org>/<user>`. */
  id: z.string().regex(/\/005[0-9A-Za-z]{12,15}$/),
});

/** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm */
const REFUSALS: Readonly<Record<string, 'unauthorised' | 'misconfigured'>> = {
  invalid_grant: 'unauthorised',
  inactive_user: 'unauthorised',
  inactive_org: 'unauthorised',
  invalid_client: 'misconfigured',
  invalid_client_id: 'misconfigured',
  invalid_client_credentials: 'misconfigured',
  redirect_uri_mismatch: 'misconfigured',
};

export function createOauthEndpoint(app: SalesforceApp): OauthEndpoint {
  const client = (verifier?: string, loginUrl: string = app.loginOrigin): OAuth2 => {
    const { clientId, clientSecret, redirectUri } = app;
    const oauth2 = new OAuth2({ loginUrl, clientId, clientSecret, redirectUri });
    oauth2.codeVerifier = verifier;
    return oauth2;
  };
  return {
    consentUrl: (state, verifier) =>
      client(verifier).getAuthorizationUrl({
        state,
        scope: 'api refresh_token',
        // The client sends the challenge, but not how it was made.
        code_challenge_method: 'S256',
      }),
    exchange: async (code, verifier) => {
      const answer = await asked(firstAnswer, () => client(verifier).requestToken(code));
      return {
        tokens: toTokens(answer, answer.refresh_token),
        scopes: answer.scope.split(' ').filter(Boolean),
        userId: answer.id.split('/').at(-1) ?? '',
      };
    },
    refresh: async (refreshToken, apiOrigin) => {
      const org = client(undefined, apiOrigin);
      const answer = await asked(tokenAnswer, () => org.refreshToken(refreshToken));
      return toTokens(answer, answer.refresh_token ?? refreshToken);
    },
  };
}

function toTokens(answer: z.infer<typeof tokenAnswer>, refreshToken: string): Grant['tokens'] {
  return {
    accessToken: answer.access_token,
    refreshToken,
    expiresInSeconds: SESSION_SECONDS,
    apiOrigin: answer.instance_url,
  };
}

async function asked<Schema extends z.ZodType>(
  schema: Schema,
  ask: () => Promise<unknown>,
): Promise<z.output<Schema>> {
  let answer: unknown;
  try {
    answer = await ask();
  } catch (error) {
    throw toRefusal(error);
  }
  const checked = schema.safeParse(answer);
  if (checked.success) return checked.data;
  throw new CrmFailure({ kind: 'malformed' }, 'the token endpoint answered not as documented');
}

/** The client makes the vendor's error code the error's name, and `ERROR_HTTP_<status>` of anything else. */
function toRefusal(error: unknown): CrmFailure {
  const name = error instanceof Error ? error.name : '';
  const kind = REFUSALS[name];
  if (kind !== undefined) return new CrmFailure({ kind }, name);
  const [, status] = /^ERROR_HTTP_(\d{3})$/.exec(name) ?? [];
  if (status === '503') return new CrmFailure({ kind: 'unavailable' }, name);
  if (status !== undefined) return new CrmFailure({ kind: 'unknown_outcome' }, name);
  if (/^[a-z]+(_[a-z]+)+$/.test(name)) {
    return new CrmFailure({ kind: 'refused', properties: [] }, name);
  }
  return toNetworkFailure(error);
}
