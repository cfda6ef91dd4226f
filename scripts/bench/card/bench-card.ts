import { Client } from 'pg';
import { printStep } from '../../machine/print-step.mjs';
import type { Bench } from '../bench-result.ts';
import { interleave } from '../interleave.ts';
import { median } from '../median.ts';
import { startThrowAwayServer } from '../throw-away-server.ts';
import { type ByCell, compareCells, spreadCells } from './cells.ts';
import { type LoadFigures, runLoad } from './run-load.ts';
import { seedDatabase } from './seed-database.ts';
import { type LoadedServer, startBare, startOurs } from './start-servers.ts';

const FULL = { sizes: [10_000, 1_000_000], rounds: 7, milliseconds: 1500 };
const SMALL = { sizes: [10_000], rounds: 3, milliseconds: 500 };
const CONNECTIONS = [1, 20];

/** Y9: signed reads of the deal card over HTTP against a bare route with one tenant-scoped query. */
export const benchCard: Bench = async ({ small }) => {
  const { sizes, rounds, milliseconds } = small ? SMALL : FULL;
  await using running = new AsyncDisposableStack();
  const { folder, postgres, close } = await startThrowAwayServer();
  running.defer(close);
  const servers: Record<string, LoadedServer> = {};
  for (const records of sizes) {
    const name = `card_${records}`;
    await createDatabase(postgres.url('postgres'), name);
    const databaseUrl = postgres.url(name);
    await printStep(`Storing ${records} registrations`, () => seedDatabase(databaseUrl, records));
    const ours = await startOurs({ folder, databaseUrl, records });
    running.defer(ours.stop);
    const bare = await startBare({ folder, databaseUrl, records }, ours.next);
    running.defer(bare.stop);
    servers[`ours/${records}`] = ours;
    servers[`bare/${records}`] = bare;
  }
  const cells = Object.entries(servers).flatMap(([name, { port, next }]) =>
    CONNECTIONS.map((connections): [string, () => Promise<LoadFigures>] => [
      `${name}/${connections}`,
      () => runLoad({ port, next, connections, milliseconds }),
    ]),
  );
  const measures = Object.fromEntries(cells);
  await printStep('Warming up', () => interleave(measures, 2));
  const found = await printStep('Reading cards', () => interleave(measures, rounds));
  const byCell: ByCell = Object.fromEntries(
    Object.entries(found).map(([cell, figures]) => [cell, medianOf(figures)]),
  );
  const [figures, yardstick] = [spreadCells(byCell, 'ours'), spreadCells(byCell, 'bare')];
  const ratios = compareCells(figures, yardstick);
  return { name: 'card', figures, yardsticks: { bareRls: yardstick }, ratios };
};

function medianOf(figures: readonly LoadFigures[]): LoadFigures {
  return {
    p50: median(figures.map((one) => one.p50)),
    p99: median(figures.map((one) => one.p99)),
    perSecond: median(figures.map((one) => one.perSecond)),
  };
}

async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new Client(serverUrl);
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
}
