import { expect, test } from 'vitest';
import { importsOf, type Import } from './imports.ts';
import type { SourceFile } from './source-tree.ts';

/** A rule of the house that the whole tree is held against. */
export interface Guard {
  /** The rule, as the title of its test. */
  readonly rule: string;
  /** Why it stands and what to do instead; shown when it is broken. */
  readonly why: string;
  readonly files: readonly SourceFile[];
  /** What breaks the rule, one line each that names the file. */
  readonly breaches: (files: readonly SourceFile[]) => readonly string[];
  /** Small files that break it, each noticed: a guard that sees nothing guards nothing. */
  readonly bad: readonly SourceFile[];
  /** Small files that look alike and are in order. */
  readonly good?: readonly SourceFile[];
}

/** Holds the tree against a rule, and the rule against its examples. */
export function guard({ rule, why, files, breaches, bad, good = [] }: Guard): void {
  test(rule, () => {
    expect(files.length, 'there is something to hold against the rule').toBeGreaterThan(0);
    expect(breaches(files), `${rule}. ${why}`).toEqual([]);
  });
  test.each(bad)(`a breach is noticed: ${rule} ($path)`, (file) => {
    expect(breaches([file])).not.toEqual([]);
  });
  test.each(good)(`what is in order passes: ${rule} ($path)`, (file) => {
    expect(breaches([file])).toEqual([]);
  });
}

/** A rule over each import: those that are refused are named with what they import. */
export function refusedImports(
  refuses: (from: string, imported: Import) => boolean,
): Guard['breaches'] {
  return (files) =>
    files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => refuses(file.path, imported))
        .map(({ target }) => `${file.path} imports ${target}`),
    );
}

/** A rule over each line of text: those a pattern finds are named with their number. */
export function foundLines(
  pattern: RegExp,
  applies: (path: string) => boolean = () => true,
): Guard['breaches'] {
  return (files) =>
    files
      .filter(({ path }) => applies(path))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, index) =>
            pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : [],
          ),
      );
}
