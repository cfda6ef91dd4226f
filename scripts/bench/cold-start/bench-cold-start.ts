import { migrateDatabase } from '../../machine/migrate-database.ts';
import { printStep } from '../../machine/print-step.mjs';
import { backendEnvironment } from '../../start/backend-environment.ts';
import { localOrigins } from '../../start/origins.ts';
import { readSecrets } from '../../start/read-secrets.ts';
import type { Bench } from '../bench-result.ts';
import { interleave } from '../interleave.ts';
import { median } from '../median.ts';
import { startThrowAwayServer } from '../throw-away-server.ts';
import { buildFunctions } from './build-functions.ts';
import { measureStart } from './measure-start.ts';

const ROUNDS = { full: 15, small: 3 };

/**
 * Y10: from the start of the process to the first answer, which asks the database once, of our HTTP
 * function and of a minimal one; also with what an empty Node takes subtracted from both.
 */
export const benchColdStart: Bench = async ({ small }) => {
  await using running = new AsyncDisposableStack();
  const { folder, postgres, close } = await startThrowAwayServer();
  running.defer(close);
  const databaseUrl = postgres.url('postgres');
  await printStep('Setting up the tables', () => migrateDatabase(databaseUrl));
  const functions = await printStep('Bundling the functions', () => buildFunctions(folder));
  const origins = localOrigins({ backend: 1, hubspot: 1, crm: 1, lightning: 1, salesforce: 1 });
  const surroundings = { databaseUrl, secrets: readSecrets(folder), ...origins };
  const env = { ...backendEnvironment(surroundings), NODE_ENV: 'production', LOG_LEVEL: 'silent' };
  const measures = {
    ours: () => measureStart(functions.ours, env),
    minimal: () => measureStart(functions.minimal, env),
    empty: () => measureStart(functions.empty, env),
  };
  await interleave(measures, 1);
  const found = await printStep('Starting functions', () =>
    interleave(measures, small ? ROUNDS.small : ROUNDS.full),
  );
  const [ours, minimal, empty] = [median(found.ours), median(found.minimal), median(found.empty)];
  return {
    name: 'cold-start',
    figures: { milliseconds: ours, overEmptyNode: ours - empty },
    yardsticks: {
      minimalFastifyPg: { milliseconds: minimal, overEmptyNode: minimal - empty },
      emptyNode: { milliseconds: empty },
    },
    ratios: { milliseconds: ours / minimal, overEmptyNode: (ours - empty) / (minimal - empty) },
  };
};
