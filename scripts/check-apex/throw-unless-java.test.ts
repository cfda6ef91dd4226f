import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../machine/paths.ts';
import { readRelease } from './throw-unless-java.ts';

it.each([
  ['openjdk version "17.0.19" 2026-04-21', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ['', undefined],
  ['java: command not found', undefined],
])('reads the release out of %j', (text, release) => {
  expect(readRelease(text)).toBe(release);
});

it('says before anything else what to do where there is no Java', () => {
  const task = path.join(ROOT, 'scripts', 'tasks', 'check-apex.ts');
  const env = { ...process.env, PATH: '' };
  const run = (): string =>
    execFileSync(process.execPath, [task], { env, stdio: 'pipe' }).toString();
  expect(run).toThrow('Checking Apex needs Java 11 or later; there is none. Install a Java');
}, 30_000);
