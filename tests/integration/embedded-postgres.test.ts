import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { joinOrStart, startEmbeddedPostgres } from '@alongside/scripts/machine/embedded-postgres';
import { findPostmaster } from '@alongside/scripts/machine/find-postmaster';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-embedded-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('what was written is there after the next start', async () => {
  const first = await startEmbeddedPostgres({ folder, durable: true });
  await ask(first.url('postgres'), 'CREATE TABLE mark AS SELECT 7 AS n');
  await first.stop();
  const second = await startEmbeddedPostgres({ folder, durable: true });
  expect(await ask(second.url('postgres'), 'SELECT n FROM mark')).toEqual([{ n: 7 }]);
  await second.stop();
});

test('a second start is refused, joining works, and leaving does not end the server', async () => {
  const server = await startEmbeddedPostgres({ folder, durable: false });
  await expect(startEmbeddedPostgres({ folder, durable: false })).rejects.toThrow(
    /is in use by another Alongside command \(process \d+\)/,
  );
  const guest = await joinOrStart({ folder, durable: false });
  await guest.stop();
  expect(await ask(guest.url('postgres'), 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  await server.stop();
});

test('a deep checkout gets a socket all the same', async () => {
  const deep = path.join(folder, 'd'.repeat(100));
  const server = await startEmbeddedPostgres({ folder: deep, durable: false });
  expect(await ask(server.url('postgres'), 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  await server.stop();
});

test('a process id that now belongs to another program does not keep the server from starting', async () => {
  mkdirSync(path.join(folder, 'postgres'));
  writeFileSync(path.join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n`);
  expect(findPostmaster(path.join(folder, 'postgres'))).toBeUndefined();
});

test.runIf(process.platform === 'linux')('the server ends when its parent is killed', async () => {
  const module = path.resolve(import.meta.dirname, '../../scripts/machine/embedded-postgres.ts');
  const program = `const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
    await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, durable: false });
    console.log('ready');`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program]);
  await once(parent.stdout, 'data');
  const data = path.join(folder, 'postgres');
  expect(findPostmaster(data)).toBeDefined();
  parent.kill('SIGKILL');
  while (findPostmaster(data)) await sleep(50);
});
