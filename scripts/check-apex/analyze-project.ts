import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from '../bootstrap/run-command.mjs';
import { PlainError } from '../machine/plain-error.mjs';

/** What an analyzer says of a place in the project. */
export interface Finding {
  /** Who found it and as what, e.g. `pmd:ApexSOQLInjection`. */
  readonly rule: string;
  /** Below the project, with slashes; empty when it is about no file. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Ways to look: what a compiler would say, how it is laid out, what it would do in an org. */
export type Finder = 'types' | 'layout' | 'behaviour';

/**
 * Runs analyzers over a project for Salesforce's tools.
 *
 * @param analyzers their installed workspace
 * @throws PlainError with the end of what they say when they break down
 */
export async function analyzeProject(
  analyzers: string,
  project: string,
  finders: readonly Finder[],
): Promise<readonly Finding[]> {
  const output = `${project}.findings.json`;
  const script = path.join(analyzers, 'analyze.mjs');
  const words = [script, project, output, ...finders];
  try {
    await runCommand(process.execPath, words, { cwd: analyzers, env: process.env });
  } catch (error) {
    throw new PlainError(`The analyzers break down: ${(error as Error).message}`);
  }
  const findings = JSON.parse(await readFile(output, 'utf8')) as readonly Finding[];
  await rm(output);
  return findings;
}
