import { expect } from 'vitest';
import type { MetadataFile, Problems } from '../read/metadata-file.ts';
import { parseMetadata } from '../read/parse-metadata.ts';
import { readPackage, type TextFile } from '../read/read-package.ts';

const sources = await readPackage('force-app');
const { files } = parseMetadata(sources);

/** A file of the package, what stands in it, and what is written instead. */
export interface Break {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

type Check = (files: readonly MetadataFile[], sources: readonly TextFile[]) => Problems;

/** What a check says of the real package with one thing broken. */
export function sayOfBroken(check: Check, { file, from, to }: Break): string {
  const whole = sources.find(({ path }) => path === file)?.text ?? '';
  const text = whole.replace(from, to);
  expect(text, `${file} has nothing to break`).not.toBe(whole);
  const parsed = parseMetadata([{ path: file, text }]);
  const broken = files.map((one) => (one.path === file ? (parsed.files[0] ?? one) : one));
  const texts = sources.map((one) => (one.path === file ? { path: file, text } : one));
  return [...parsed.problems, ...check(broken, texts)].join('\n');
}
