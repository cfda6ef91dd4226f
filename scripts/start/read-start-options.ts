import { parseArgs } from 'node:util';
import { parsePort } from '../machine/free-port.ts';
import { PlainError } from '../machine/plain-error.mjs';

const DEFAULT_PORT = 4000;

export interface StartOptions {
  /** Forget what earlier runs left. */
  fresh: boolean;
  /** Walk through the product, print what was seen, and end. */
  tour: boolean;
  /** Undefined: any free one. */
  port: number | undefined;
  /** A server of the person's own; undefined for the built-in one. */
  databaseUrl: string | undefined;
}

/**
 * What the person asked for.
 *
 * @throws {PlainError} on an unknown option or a PORT that is not a port
 */
export function readStartOptions(args: string[], env: NodeJS.ProcessEnv): StartOptions {
  const { fresh, tour } = parseFlags(args);
  const databaseUrl = env.DATABASE_URL || undefined;
  if (fresh && databaseUrl) {
    throw new PlainError(
      '--fresh empties the built-in database only: unset DATABASE_URL, or empty that database yourself.',
    );
  }
  // A tour runs beside `npm start`, so it takes what is free.
  const port = tour && !env.PORT ? undefined : parsePort(env.PORT, DEFAULT_PORT);
  return { fresh, tour, port, databaseUrl };
}

function parseFlags(args: string[]): { fresh: boolean; tour: boolean } {
  try {
    const flags = { fresh: { type: 'boolean' }, tour: { type: 'boolean' } } as const;
    const { fresh = false, tour = false } = parseArgs({ args, options: flags }).values;
    return { fresh, tour };
  } catch {
    throw new PlainError(
      `npm start takes --fresh and --tour after two dashes (npm start -- --fresh), not "${args.join(' ')}".`,
    );
  }
}
