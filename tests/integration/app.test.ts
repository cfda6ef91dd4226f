import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { buildApp, type Door } from '@alongside/backend/app';
import { openDatabase } from '@alongside/backend/platform/database/database';
import { createLogger } from '@alongside/backend/platform/logger';
import { fakeHandlers } from '../support/fake-operations.ts';
import { app as hubspot, publicOrigin } from '../support/hubspot-request.ts';
import { tryDispatch } from '../support/try-dispatch.ts';
import { afterEach, expect, test } from 'vitest';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  while (closing.length > 0) await closing.pop()!();
});

/** An app whose database nobody reaches, with the given doors. */
function open(doors: Door[], log: string[] = []) {
  const tried = tryDispatch('postgres://nobody@127.0.0.1:1/nowhere', fakeHandlers({}));
  const server = buildApp({
    ...tried,
    database: openDatabase('postgres://nobody@127.0.0.1:1/nowhere', { max: 1 }),
    operations: [],
    logger: createLogger('info', { write: (line: string) => void log.push(line) }),
    publicOrigin,
    hubspot,
    checkOutput: true,
    doors,
  });
  closing.push(
    () => server.close(),
    () => tried.database.close(),
  );
  return server;
}

const page: Door['register'] = async (scope) => {
  scope.get('/p/:token', async () => 'page');
  scope.get('/fail', () => Promise.reject(new Error('secret detail')));
};

test('each share link has its own limit, and is told when to try again', async () => {
  const server = open([{ register: page, perMinute: 2 }]);
  await server.inject('/p/one');
  await server.inject('/p/one');
  const third = await server.inject('/p/one');
  expect(third.statusCode).toBe(429);
  expect(third.json()).toMatchObject({ code: 'too_many_requests', retryAfterSeconds: 60 });
  expect(third.headers['retry-after']).toBe('60');
  expect((await server.inject('/p/two')).statusCode).toBe(200);
});

test('pages may be framed by nobody and tell nobody where one came from', async () => {
  const answer = await open([{ register: page }]).inject('/p/one');
  expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(answer.headers['referrer-policy']).toBe('no-referrer');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

test('the token of a share link never stands in the log', async () => {
  const log: string[] = [];
  await open([{ register: page }], log).inject('/p/secret-token');
  expect(log.join()).toContain('/p/:token');
  expect(log.join()).not.toContain('secret-token');
});

test('an unforeseen failure is logged with its stack and answered with its reference', async () => {
  const log: string[] = [];
  const answer = await open([{ register: page }], log).inject('/fail');
  const { reference, detail } = answer.json<{ reference: string; detail: string }>();
  expect(answer.statusCode).toBe(500);
  expect(detail).not.toContain('secret detail');
  const failure = log.find((line) => line.includes('secret detail'))!;
  expect(JSON.parse(failure)).toMatchObject({ requestId: reference, level: 'error' });
});

test('health is 503 while the database is away', async () => {
  const answer = await open([]).inject('/healthz');
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toEqual({
    status: 'unwell',
    database: 'unreachable',
    migrations: 'unknown',
  });
});

/** On its own port, for what only a real connection shows. */
async function listen(door: Door['register']) {
  const server = open([{ register: door }]);
  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  return { server, origin };
}

test('a connection on which nobody asked for anything holds no end up', async () => {
  const { server, origin } = await listen(page);
  const connected = once(server.server, 'connection');
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  const gone = once(socket, 'close');
  await connected;
  await server.close();
  await gone;
});

test('what runs at the end is answered in full, and its connection holds no end up', async () => {
  const { promise: gate, resolve: goOn } = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const { server, origin } = await listen(async (scope) => {
    scope.get('/slow', async () => {
      asked.resolve();
      await gate;
      return 'done in the end';
    });
  });
  const answered = once(
    get(`${origin}/slow`, { agent: new Agent({ keepAlive: true }) }),
    'response',
  );
  await asked.promise;
  const closed = server.close();
  await expect.poll(() => server.server.listening).toBe(false);
  goOn();
  const [answer] = (await answered) as [IncomingMessage];
  expect((await answer.toArray()).join('')).toBe('done in the end');
  await closed;
});
