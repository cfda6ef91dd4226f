import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { buildSalesforceSandbox } from '../build-salesforce-sandbox.ts';
import type { SandboxApp, SalesforceSandboxOptions } from '../options.ts';

export const CALLBACK = 'http://localhost:4000/salesforce/oauth/callback';

export const TEST_APP: SandboxApp = {
  clientId: 'client-1',
  clientSecret: 'secret-1',
  name: 'Alongside',
  redirectUris: [CALLBACK],
};

export const CLIENT = { client_id: TEST_APP.clientId, client_secret: TEST_APP.clientSecret };

/** A verifier of 43 signs, and what an app sends of it first. */
const VERIFIER = 'a-verifier-that-is-long-enough-for-the-rules';
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

/** A request to be let in that has all it needs. */
export const AUTHORIZE = {
  response_type: 'code',
  client_id: TEST_APP.clientId,
  redirect_uri: CALLBACK,
  scope: 'api id refresh_token',
  code_challenge: CHALLENGE,
  code_challenge_method: 'S256',
};

// oxlint-disable-next-line typescript/no-explicit-any -- tests reach deep into bodies of every shape
type Json = any;

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Sends requests into the sandbox and reads the answers. */
function createCaller(app: FastifyInstance) {
  let accessToken = '';
  async function send(options: InjectOptions) {
    const { statusCode: status, headers, body: text } = await app.inject(options);
    return { status, headers, text, body: parse(text) };
  }
  return {
    setToken: (token: string): void => {
      accessToken = token;
    },
    /** A call to the data API; the path stands below `/services/data/v67.0`. */
    call: (
      method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      path: string,
      body?: object,
      headers: Record<string, string> = {},
    ) =>
      send({
        method,
        url: path.startsWith('/services') ? path : `/services/data/v67.0${path}`,
        headers: { authorization: `Bearer ${accessToken}`, ...headers },
        ...(body && { payload: body }),
      }),
    get: (url: string) =>
      send({ method: 'GET', url, headers: { authorization: `Bearer ${accessToken}` } }),
    postForm: (url: string, form: Record<string, string>) =>
      send({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(form).toString(),
      }),
  };
}

/** A sandbox in a folder of its own with a clock that moves only when told. */
export function openTestOrg(options: Partial<SalesforceSandboxOptions> = {}) {
  const stateFolder = options.stateFolder ?? mkdtempSync(join(tmpdir(), 'salesforce-sandbox-'));
  const time = { now: Date.parse('2026-11-22T12:00:00Z') };
  const settings = { app: TEST_APP, clock: () => time.now, ...options, stateFolder };
  const { app, control } = buildSalesforceSandbox(settings);
  const caller = createCaller(app);
  const org = control.org();
  const admin = org.list('User').find(({ Title }) => Title === 'System Administrator');

  async function fetchCode(changes: Record<string, string> = {}): Promise<string> {
    const user = `${org.id} ${String(admin?.['Id'])}`;
    const form = { ...AUTHORIZE, user, decision: 'allow', ...changes };
    const answer = await caller.postForm('/services/oauth2/authorize', form);
    return new URL(String(answer.headers.location)).searchParams.get('code') ?? '';
  }

  /** The form that turns a code into tokens. */
  const exchangeForm = (code: string) => ({
    ...CLIENT,
    grant_type: 'authorization_code',
    code,
    redirect_uri: CALLBACK,
    code_verifier: VERIFIER,
  });

  async function connect(changes: Record<string, string> = {}) {
    const code = await fetchCode(changes);
    const answer = await caller.postForm('/services/oauth2/token', exchangeForm(code));
    caller.setToken(String(answer.body['access_token']));
    return answer;
  }

  return { ...caller, app, control, org, stateFolder, time, fetchCode, exchangeForm, connect };
}

/** A sandbox with a session. */
export async function openConnectedOrg(options: Partial<SalesforceSandboxOptions> = {}) {
  const test = openTestOrg(options);
  await test.connect();
  return test;
}

/** The least an opportunity needs. */
export const opportunity = (changes: Record<string, unknown> = {}) => ({
  Name: 'Halvorsen Logistics',
  StageName: 'Prospecting',
  CloseDate: '2027-03-28',
  ...changes,
});
