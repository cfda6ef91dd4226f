import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from '../../bootstrap/run-command.mjs';
import { PlainError } from '../../machine/plain-error.mjs';

/** Full names by type, e.g. `CustomField` to `Opportunity.PRM_Motion__c`. */
export type Components = Readonly<Record<string, readonly string[]>>;

/** @salesforce/core would write a log into the home folder. */
const QUIET = { SF_DISABLE_LOG_FILE: 'true', SF_DISABLE_TELEMETRY: 'true' };

/**
 * Writes both archives into `output`.
 *
 * @throws PlainError with the end of what the library says when it cannot read the source
 */
export async function convertSource(
  converter: string,
  source: string,
  output: string,
): Promise<Components> {
  const script = path.join(converter, 'convert-source.mjs');
  const env = { ...process.env, ...QUIET };
  try {
    await runCommand(process.execPath, [script, source, output], { cwd: converter, env });
  } catch (error) {
    throw new PlainError(`Salesforce's library cannot convert it: ${(error as Error).message}`);
  }
  const list = path.join(output, 'components.json');
  const components = JSON.parse(await readFile(list, 'utf8')) as Components;
  await rm(list);
  return components;
}
