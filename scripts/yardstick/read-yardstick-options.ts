import { parseArgs } from 'node:util';
import { PlainError } from '../machine/plain-error.mjs';

export interface YardstickOptions<Name extends string> {
  readonly name: Name;
  /** The file or folder to be measured on. */
  readonly path: string;
  /** Print the figures as one JSON object instead of as a line for people. */
  readonly json: boolean;
}

/**
 * Reads what stands behind `npm run yardstick --`.
 *
 * @throws {PlainError} that names the yardsticks there are
 */
export function readYardstickOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): YardstickOptions<Name> {
  const { values, positionals } = parse(args);
  const [wanted = '', path, ...more] = positionals;
  const name = names.find((one) => one === wanted);
  if (name === undefined) {
    throw new PlainError(`There is no yardstick "${wanted}". Say which: ${names.join(', ')}.`);
  }
  if (path === undefined || more.length > 0) {
    throw new PlainError(`Say one file or folder to measure on: ${name} <path>.`);
  }
  return { name, path, json: values.json };
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { json: flag } });
  } catch (error) {
    throw new PlainError(`${(error as Error).message}. The only option is --json.`);
  }
}
