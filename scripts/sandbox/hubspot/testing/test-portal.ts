import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { buildHubspotSandbox } from '../build-hubspot-sandbox.ts';
import type { HubspotSandboxOptions, SandboxApp } from '../options.ts';
import { SANDBOX_USERS } from '../people.ts';

const REDIRECT_URI = 'http://localhost:4000/hubspot/oauth/callback';

export const TEST_APP: SandboxApp = {
  appId: 990_001,
  clientId: 'client-1',
  clientSecret: 'secret-1',
  name: 'Alongside',
  redirectUris: [REDIRECT_URI],
  scopes: [
    'oauth',
    'crm.objects.deals.read',
    'crm.objects.deals.write',
    'crm.objects.companies.read',
    'crm.objects.companies.write',
    'crm.objects.contacts.read',
    'crm.objects.contacts.write',
    'crm.schemas.deals.read',
    'crm.schemas.deals.write',
    'crm.schemas.companies.write',
    'crm.objects.owners.read',
  ],
};

const CLIENT = { client_id: TEST_APP.clientId, client_secret: TEST_APP.clientSecret };

// oxlint-disable-next-line typescript/no-explicit-any -- tests reach deep into bodies of every shape
type Json = Record<string, any>;

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return {};
  }
}

/** Sends requests into the app and reads the answers. */
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
    call: (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: object) =>
      send({
        method,
        url,
        headers: { authorization: `Bearer ${accessToken}` },
        ...(body && { payload: body }),
      }),
    postForm: (url: string, form: Record<string, string>) =>
      send({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(form).toString(),
      }),
  };
}

type Caller = ReturnType<typeof createCaller>;

async function fetchCode({ postForm }: Caller, scopes: readonly string[]) {
  const user = SANDBOX_USERS.find((one) => one.superAdmin);
  const answer = await postForm('/oauth/authorize', {
    client_id: TEST_APP.clientId,
    redirect_uri: REDIRECT_URI,
    scope: scopes.join(' '),
    user_id: String(user?.userId),
  });
  return new URL(String(answer.headers.location)).searchParams.get('code') ?? '';
}

async function connect(caller: Caller, scopes: readonly string[]) {
  const code = await fetchCode(caller, scopes);
  const grant = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI };
  const answer = await caller.postForm('/oauth/2026-03/token', { ...CLIENT, ...grant });
  caller.setToken(answer.body['access_token']);
  return answer;
}

/** A portal in a folder of its own with a clock that moves only when told. */
export function openTestPortal(options: Partial<HubspotSandboxOptions> = {}) {
  const stateFolder = options.stateFolder ?? mkdtempSync(join(tmpdir(), 'hubspot-sandbox-'));
  const time = { now: Date.parse('2026-11-22T12:00:00Z') };
  const settings = { app: TEST_APP, clock: () => time.now, ...options, stateFolder };
  const app = buildHubspotSandbox(settings);
  const caller = createCaller(app);
  return {
    ...caller,
    app,
    stateFolder,
    time,
    client: CLIENT,
    fetchCode: () => fetchCode(caller, settings.app.scopes),
    connect: () => connect(caller, settings.app.scopes),
    violations: async () => (await caller.call('GET', '/__sandbox/schema-violations')).body,
  };
}

/** A connected portal. */
export async function openConnectedPortal(options: Partial<HubspotSandboxOptions> = {}) {
  const portal = openTestPortal(options);
  await portal.connect();
  return portal;
}
