import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@alongside/scripts/machine/free-port';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { backendSettings, startEntry, type RunningEntry } from '../support/run-backend.ts';

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
});
afterAll(() => store.close());

/** Starts a server and waits until it answers. */
async function start(): Promise<RunningEntry & { port: number; metricsPort: number }> {
  const [port, metricsPort] = [await findFreePort(), await findFreePort()];
  const ports = { PORT: String(port), METRICS_PORT: String(metricsPort) };
  const running = startEntry('server', [], { ...backendSettings(store.url), ...ports });
  const healthy = async (): Promise<boolean> => {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    return answer?.ok ?? false;
  };
  while (!(await healthy()) && running.process.exitCode === null) await sleep(50);
  return { ...running, port, metricsPort };
}

test('a server answers, counts, and ends by itself when it is asked to', async () => {
  const server = await start();
  const metrics = await fetch(`http://127.0.0.1:${server.metricsPort}/metrics`);
  expect(await metrics.text()).toContain('alongside_outbox_rows{status="waiting"} 0');
  const outside = await fetch(`http://127.0.0.1:${server.port}/metrics`);
  expect(outside.status).toBe(404);
  server.process.kill('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
});

test('a busy port and a missing setting are each told in a sentence', async () => {
  const server = await start();
  const settings = { ...backendSettings(store.url), PORT: String(server.port) };
  const busy = await startEntry('server', [], settings).ended;
  expect(busy).toMatchObject({ code: 1, stderr: `Port ${server.port} is in use.\n` });
  server.process.kill('SIGTERM');
  await server.ended;
  const missing = await startEntry('server', [], { ...settings, HUBSPOT_CLIENT_SECRET: '' }).ended;
  expect(missing).toMatchObject({ code: 1, stderr: 'HUBSPOT_CLIENT_SECRET is not set.\n' });
});
