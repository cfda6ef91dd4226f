import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleLambda } from '@alongside/scripts/bundle/bundle-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { app, publicOrigin, signRequest } from '../support/hubspot-request.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-lambda-'));
const events = path.resolve(import.meta.dirname, '../data/lambda-events');
const probe = path.resolve(import.meta.dirname, '../support/bundle-probe.mjs');
/** Packed: every operation and every rule behind them. */
const LARGEST_START_BYTES = 430_000;
let store: TestDatabase;

beforeAll(async () => {
  await bundleLambda(folder);
  store = await createTestDatabase();
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

type Event = Record<string, unknown>;

const readEvent = (name: string): Event =>
  JSON.parse(readFileSync(path.join(events, `${name}.json`), 'utf8')) as Event;

/** Runs a bundle in a process of its own, far from our packages, and answers what it answers. */
async function invoke(name: 'http' | 'jobs', event: Event): Promise<Event> {
  const file = path.join(folder, `${name}-event.json`);
  writeFileSync(file, JSON.stringify(event));
  const env = {
    DATABASE_URL: store.url,
    PUBLIC_ORIGIN: publicOrigin,
    HUBSPOT_CLIENT_ID: 'client',
    HUBSPOT_CLIENT_SECRET: app.clientSecret,
    HUBSPOT_APP_ID: app.appId,
    SALESFORCE_CLIENT_ID: 'org-client',
    SALESFORCE_CLIENT_SECRET: 'org-secret',
    ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
    LOG_LEVEL: 'silent',
  };
  const child = fork(probe, [path.join(folder, name, 'index.mjs'), file], { cwd: folder, env });
  const answer = once(child, 'message').then(([message]) => message as Event);
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`The function ended with ${String(code)} before it answered.`);
  });
  const first = await Promise.race([answer, died]);
  await died.catch(() => {});
  return first;
}

test('the HTTP function answers an event of a function URL', async () => {
  const answer = await invoke('http', readEvent('function-url'));
  expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: false });
  expect(JSON.parse(answer.body as string)).toMatchObject({ status: 'ok', migrations: 'current' });
});

test('it checks signatures over the raw query of the event', async () => {
  const sender = { portalId: '1', userId: '7', appId: app.appId };
  const path = '/v1/cards/deal?recordId=1';
  const signed = signRequest({ method: 'GET', path, sender, at: Date.now() });
  const [rawPath, rawQueryString] = signed.url.split('?');
  const event = readEvent('function-url');
  const headers = { ...(event.headers as object), ...signed.headers };
  const answer = await invoke('http', { ...event, rawPath, rawQueryString, headers });
  expect(JSON.parse(answer.body as string)).toMatchObject({ code: 'not_connected' });
});

test('it serves the pages of partners, with their looks', async () => {
  const event = readEvent('function-url');
  const page = await invoke('http', { ...event, rawPath: '/p/unknown-token' });
  expect(page).toMatchObject({ statusCode: 404 });
  const [sheet] = /\/pages\/\w+-page\.css/.exec(page.body as string) ?? [];
  const look = await invoke('http', { ...event, rawPath: sheet });
  expect(look).toMatchObject({ statusCode: 200 });
});

test.each([
  ['/oauth/install', 'https://app.hubspot.com/oauth/authorize'],
  ['/oauth/salesforce/install', 'https://login.salesforce.com/services/oauth2/authorize'],
])('it loads the client of a CRM when somebody connects at %s', async (rawPath, consent) => {
  const answer = await invoke('http', { ...readEvent('function-url'), rawPath });
  expect(answer).toMatchObject({ statusCode: 302 });
  expect((answer.headers as Record<string, string>)['location']).toContain(`${consent}?`);
});

test('the jobs function answers an event of a schedule', async () => {
  expect(await invoke('jobs', readEvent('schedule'))).toEqual({ done: true });
});

test('the HTTP function loads little at its start, and no client of a CRM', () => {
  const http = path.join(folder, 'http');
  const starting = readdirSync(path.join(http, 'start')).map((name) =>
    path.join(http, 'start', name),
  );
  const code = [path.join(http, 'index.mjs'), ...starting].map((file) => readFileSync(file));
  const bytes = code.map((text) => gzipSync(text).length).reduce((sum, one) => sum + one);
  expect(bytes).toBeLessThan(LARGEST_START_BYTES);
  expect(code.join()).not.toMatch(
    /hubapi-client|@hubspot\/api-client|services\/oauth2\/authorize|pgboss\.version/i,
  );
});
