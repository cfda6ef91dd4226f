import { expect } from 'vitest';
import { findBundles, type Bundle } from '../read/find-bundles.ts';
import type { Problems } from '../read/metadata-file.ts';
import { cardSources } from './a-card.ts';
import type { Break } from './break-package.ts';

/** What a check says of a good card with one thing broken, or with a file taken away. */
export function sayOfBrokenCard(
  check: (bundles: readonly Bundle[]) => Problems,
  { file, from, to }: Break,
): string {
  const whole = cardSources.find(({ path }) => path === file)?.text ?? '';
  const text = whole.replace(from, to);
  expect(text, `${file} has nothing to break`).not.toBe(whole);
  const broken = cardSources.map((one) => (one.path === file ? { path: file, text } : one));
  return check(findBundles(broken.filter((one) => one.text !== ''))).join('\n');
}
