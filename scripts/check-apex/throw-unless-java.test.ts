import { expect, it } from 'vitest';
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
