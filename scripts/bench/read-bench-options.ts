import { parseArgs } from 'node:util';
import { PlainError } from '../machine/plain-error.mjs';

export interface BenchOptions<Name extends string> {
  readonly name: Name;
  /** Print the result as one JSON object instead of in words. */
  readonly json: boolean;
  readonly small: boolean;
}

/**
 * Reads what stands behind `npm run bench --`.
 *
 * @throws {PlainError} that names the benches there are
 */
export function readBenchOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): BenchOptions<Name> {
  const { values, positionals } = parse(args);
  const [wanted = '', ...more] = positionals;
  const name = names.find((one) => one === wanted);
  if (name === undefined || more.length > 0) {
    const said = positionals.join(' ');
    throw new PlainError(`There is no bench "${said}". Say which: ${names.join(', ')}.`);
  }
  return { name, ...values };
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: flag, small: flag },
    });
  } catch (error) {
    throw new PlainError(`${(error as Error).message}. Known options are --json and --small.`);
  }
}
