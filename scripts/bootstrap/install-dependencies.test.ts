import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installDependencies } from './install-dependencies.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'alongside-install-'));
  writeFileSync(path.join(root, 'pnpm-lock.yaml'), 'lockfileVersion: 1\n');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Installs for each task with a pnpm that only tells what it was asked. */
async function installFor(...tasks: readonly string[]): Promise<readonly string[]> {
  const pnpm = path.join(root, 'pnpm');
  const asked = path.join(root, 'asked');
  writeFileSync(pnpm, `#!/bin/sh\necho "$@" >> ${asked}\n`, { mode: 0o755 });
  for (const task of tasks) await installDependencies(root, task, 'key', pnpm, process.env);
  if (!existsSync(asked)) return [];
  const lines = readFileSync(asked, 'utf8').trim().split('\n');
  return lines.map((line) => (line.includes('--filter=!') ? 'without checks' : 'all'));
}

describe.skipIf(process.platform === 'win32')('dependencies', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['start'], ['without checks']],
    [['alongside', 'start'], ['without checks']],
    [['test', 'check', 'package'], ['all']],
    [
      ['start', 'test', 'start'],
      ['without checks', 'all'],
    ],
    [['check', 'start'], ['all']],
  ])('for %j are installed %j', async (tasks, expected) => {
    expect(await installFor(...tasks)).toEqual(expected);
  });

  it('are installed anew for another lock file', async () => {
    await installFor('start');
    writeFileSync(path.join(root, 'pnpm-lock.yaml'), 'lockfileVersion: 2\n');
    expect(await installFor('start')).toEqual(['without checks', 'without checks']);
  });
});
