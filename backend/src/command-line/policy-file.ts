import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { UnusableFile } from '../import/sheet/unusable-file.ts';
import { defaultPolicy } from '../rules/policy/default-policy.ts';
import { validatePolicy } from '../rules/policy/validate-policy.ts';

/** What every command about rules says of its file. */
export const FILE_HELP =
  'A file is JSON; - reads standard input, and "default" stands for the rules every company starts with.';

/**
 * The JSON in a file, on standard input (`-`), or the default rules (`default`).
 *
 * @throws {UnusableFile}
 */
export async function readJson(file: string): Promise<unknown> {
  if (file === 'default') return defaultPolicy;
  try {
    return JSON.parse(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8'));
  } catch (error) {
    const name = file === '-' ? 'Standard input' : file;
    throw new UnusableFile(`${name} cannot be read as JSON: ${(error as Error).message}.`);
  }
}

/**
 * Rules that could be published.
 *
 * @throws {UnusableFile} also for rules with problems: `policy check` tells them
 */
export async function readRules(file: string): Promise<PolicyDocument> {
  const validation = validatePolicy(await readJson(file));
  if (validation.kind === 'valid') return validation.document;
  const count = validation.problems.length;
  throw new UnusableFile(
    `${file} has ${count} ${count === 1 ? 'problem' : 'problems'}. alongside policy check tells them.`,
  );
}

/** Runs what needs no database; a file that is of no use is told with exit code 2. */
export async function withFile(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
