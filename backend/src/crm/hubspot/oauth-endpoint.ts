import { Client } from '@hubspot/api-client';
import { z } from 'zod';
import { CrmFailure } from '../crm-error.ts';
import type { CrmTokens } from '../sign-in-port.ts';
import { toCrmFailure } from './answer-failure.ts';
import { apiPaths } from './api-paths.ts';
import { toNetworkFailure } from '../network-failure.ts';

/** Who our app is to the vendor, and where the vendor is. */
export interface HubspotApp {
  /** `https://api.hubapi.com`, or where a sandbox listens. */
  readonly apiOrigin: string;
  /** `https://app.hubspot.com`: where people say yes. */
  readonly consentOrigin: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Our own callback, registered with the app. */
  readonly redirectUri: string;
}

const tokenAnswer = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.number().positive(),
});
const introspection = z.object({
  active: z.literal(true),
  hub_id: z.number(),
  hub_domain: z.string(),
  user_id: z.number(),
  scopes: z.array(z.string()),
});
const refusal = z.object({ error: z.string().default(''), status: z.string().default('') });

export type Introspection = z.infer<typeof introspection>;

/**
 * The token endpoint. Its refusals mean: `unauthorised` the customer took the access back (or the
 * code is used up), `misconfigured` our own client id or secret is wrong.
 */
export interface OauthEndpoint {
  exchange(code: string): Promise<CrmTokens>;
  refresh(refreshToken: string): Promise<CrmTokens>;
  introspect(accessToken: string): Promise<Introspection>;
}

/** @param nowMs milliseconds since 1970 */
export function createOauthEndpoint(app: HubspotApp, nowMs: () => number): OauthEndpoint {
  const client = new Client({ basePath: app.apiOrigin, numberOfApiCallRetries: 0 });
  const credentials = { client_id: app.clientId, client_secret: app.clientSecret };

  const post = async (path: string, form: Record<string, string>): Promise<unknown> => {
    let status: number, retryAfter: string | null, body: string;
    try {
      const answer = await client.apiRequest({
        method: 'POST',
        path,
        defaultJson: false,
        body: new URLSearchParams({ ...form, ...credentials }),
      });
      ({ status } = answer);
      retryAfter = answer.headers.get('retry-after');
      body = await answer.text();
    } catch (error) {
      throw toNetworkFailure(error);
    }
    if (status >= 200 && status < 300) return parse(body);
    throw (
      toRefusal(status, parse(body)) ??
      toCrmFailure({ status, retryAfter, body, writes: true }, nowMs())
    );
  };

  const issue = async (form: Record<string, string>): Promise<CrmTokens> => {
    const answer = believe(tokenAnswer, await post(apiPaths.token, form));
    const { access_token: accessToken, refresh_token: refreshToken, expires_in } = answer;
    return { accessToken, refreshToken, expiresInSeconds: expires_in };
  };

  return {
    exchange: (code) =>
      issue({ grant_type: 'authorization_code', code, redirect_uri: app.redirectUri }),
    refresh: (refreshToken) => issue({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    introspect: async (token) => believe(introspection, await post(apiPaths.introspect, { token })),
  };
}

function toRefusal(status: number, body: unknown): CrmFailure | null {
  if (status !== 400 && status !== 401) return null;
  const read = refusal.safeParse(body);
  if (!read.success) return null;
  const { error, status: word } = read.data;
  const detail = `${status} ${error} ${word}`.trim();
  if (error === 'invalid_client') return new CrmFailure({ kind: 'misconfigured' }, detail);
  if (['invalid_grant', 'access_denied'].includes(error)) {
    return new CrmFailure({ kind: 'unauthorised' }, detail);
  }
  return null;
}

function believe<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const checked = schema.safeParse(answer);
  if (checked.success) return checked.data;
  throw new CrmFailure({ kind: 'malformed' }, 'the token endpoint answered not as documented');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
