import type { Command } from 'commander';
import { readDatabaseUrl } from '../platform/config.ts';
import { migrateToLatest } from '../platform/database/migrate.ts';

/** `alongside migrate`: the deploy step that brings the tables up to date. */
export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('bring the tables of the database up to date')
    .action(async () => {
      await migrateToLatest(readDatabaseUrl());
      console.log('The tables are up to date.');
    });
}
