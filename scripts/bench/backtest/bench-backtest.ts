import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { simulateDraft, type DraftResult } from '@alongside/backend/policy/simulate-draft';
import { readStoredDecisions } from '@alongside/backend/policy/stored-decisions-store';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { Client } from 'pg';
import { printStep } from '../../machine/print-step.mjs';
import type { Bench } from '../bench-result.ts';
import { interleave } from '../interleave.ts';
import { median } from '../median.ts';
import { startThrowAwayServer } from '../throw-away-server.ts';
import { operator } from './decide-templates.ts';
import { type BenchProduct, openProduct } from './open-product.ts';
import { seedBacktest } from './seed-backtest.ts';
import { watchMemory } from './watch-memory.ts';

const FULL = { count: 100_000, rounds: 3 };
const SMALL = { count: 2_000, rounds: 1 };
const DATABASE = 'backtest';

/** Turns some approvals and leaves most as they are, as a draft would. */
const draft: PolicyDocument = {
  ...defaultPolicy,
  eligibility: { ...defaultPolicy.eligibility, minAmountMinor: 500_000 },
  proof: { ...defaultPolicy.proof, maxAgeDays: 75 },
};

/** Y11: a draft tried on stored registrations, end to end, against reading the same rows and deciding nothing. */
export const benchBacktest: Bench = async ({ small }) => {
  const { count, rounds } = small ? SMALL : FULL;
  await using running = new AsyncDisposableStack();
  const { postgres, close } = await startThrowAwayServer();
  running.defer(close);
  await createDatabase(postgres.url('postgres'));
  await printStep(`Storing ${count} registrations`, () =>
    seedBacktest(postgres.url(DATABASE), count),
  );
  const product = openProduct(postgres.url(DATABASE));
  running.defer(() => product.database.close());
  await printStep('Warming up', () => simulate(product));
  const { result, memory } = await printStep('Trying the draft', () =>
    watchMemory(() =>
      interleave(
        {
          ours: () => secondsOf(() => simulate(product)),
          readingOnly: () => secondsOf(() => readOnly(product)),
        },
        rounds,
      ),
    ),
  );
  const { decisions } = await simulate(product);
  const wall = median(result.ours.map((one) => one.wall));
  const processor = median(result.ours.map((one) => one.processor));
  const perSecond = decisions.registrations / wall;
  const readingOnly = decisions.registrations / median(result.readingOnly.map((one) => one.wall));
  return {
    name: 'backtest',
    figures: {
      registrationsPerSecond: perSecond,
      registrationsPerProcessorSecond: decisions.registrations / processor,
      decisionsPerSecond: decisions.decisions / wall,
      registrations: decisions.registrations,
      flips: decisions.total.flips,
      megabytes: { ...memory },
    },
    yardsticks: { readingOnly },
    ratios: { readingOnly: perSecond / readingOnly, memoryGrowth: memory.end / memory.start },
  };
};

function simulate({ database, services, now }: BenchProduct): Promise<DraftResult> {
  return runInTenant(database, operator.tenantId, (tx) =>
    simulateDraft({ tx, actor: operator, now, services }, draft, null),
  );
}

function readOnly({ database }: BenchProduct): Promise<number> {
  return runInTenant(database, operator.tenantId, async (tx) => {
    let characters = 0;
    for await (const rows of readStoredDecisions(tx, null)) {
      for (const row of rows) characters += row.decision.length;
    }
    return characters;
  });
}

interface Seconds {
  readonly wall: number;
  /** Of this process: what a busy machine does not stretch. The database works beside it. */
  readonly processor: number;
}

async function secondsOf(work: () => Promise<unknown>): Promise<Seconds> {
  const started = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
}

async function createDatabase(serverUrl: string): Promise<void> {
  const client = new Client(serverUrl);
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
