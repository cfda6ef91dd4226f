import { ConfigError } from '../platform/config.ts';

/** Runs an entry point; a wrong setting or a busy port is told in a sentence, not with a stack. */
export async function runEntry(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    const { code, port } = error as { code?: unknown; port?: unknown };
    if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
    else if (code === 'EADDRINUSE') process.stderr.write(`Port ${String(port)} is in use.\n`);
    else throw error;
    // Not only the exit code: another port may be listening already.
    process.exit(1);
  }
}
