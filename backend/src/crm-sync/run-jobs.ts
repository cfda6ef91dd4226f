import type { Logger } from 'pino';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { toMilliseconds } from '../rules/kernel/instant.ts';
import type { OutboxDrain } from './drain-outbox.ts';
import { findNextDue } from './outbox-store.ts';
import { processWebhooks, type WebhookServices } from './process-webhooks.ts';

export interface SyncWorkerOptions {
  readonly databaseUrl: string;
  readonly services: WebhookServices;
  readonly drain: OutboxDrain;
  readonly logger: Pick<Logger, 'error'>;
}

export interface SyncWorker {
  /** Lets what is on its way arrive, then ends. */
  stop(): Promise<void>;
}

/** Rows whose wake-up was lost are found by then at the latest. */
const SWEEP_MS = 60_000;
const SHORTEST_PAUSE_MS = 1_000;
const POLL_SECONDS = 0.5;

/**
 * Keeps the CRMs and us in step for as long as the process lives: wakes up by the queue's jobs, when
 * a postponed row is due, and once a minute whatever happened to the jobs.
 */
export async function startSyncWorker(options: SyncWorkerOptions): Promise<SyncWorker> {
  const { logger } = options;
  const loop = createSyncLoop(options);
  // Loaded here, because a function that only answers requests never works off jobs.
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({
    connectionString: options.databaseUrl,
    max: 2,
    migrate: false,
    schedule: false,
  });
  boss.on('error', (error) => logger.error({ err: error }, 'the job queue failed'));
  await boss.start();
  const poll = { pollingIntervalSeconds: POLL_SECONDS, batchSize: 100 };
  await boss.work('crm-sync', poll, loop.wake);
  void loop.wake();
  return {
    stop: async () => {
      await loop.stop();
      await boss.stop({ graceful: false });
    },
  };
}

interface SyncLoop extends SyncWorker {
  /** Resolves when everything that was there at the call is worked off. */
  readonly wake: () => Promise<void>;
}

/** One run at a time; what comes in while one is at work starts another. */
function createSyncLoop({ services, drain, logger }: SyncWorkerOptions): SyncLoop {
  const state = { woken: false, stopped: false };
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  const goOn = (): boolean => !state.stopped;

  const sync = async (): Promise<void> => {
    state.woken = false;
    try {
      if (await processWebhooks(services, goOn)) state.woken = true;
      await drain.run(goOn);
    } catch (error) {
      logger.error({ err: error }, 'syncing with the CRMs failed');
    }
  };

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    while (state.woken && goOn()) await sync();
    const waitMs = await findPause(services);
    running = null;
    if (state.woken && goOn()) return wake();
    if (goOn()) timer = setTimeout(() => void wake(), waitMs);
    return undefined;
  };

  const wake = (): Promise<void> => {
    state.woken = true;
    running ??= run();
    return running;
  };

  return {
    wake,
    stop: async () => {
      state.stopped = true;
      await running;
      clearTimeout(timer);
    },
  };
}

/** Until the next postponed row is due, a minute at most, so that no lost wake-up matters for longer. */
async function findPause({ database, clock }: WebhookServices): Promise<number> {
  const due = await runAsSystem(database, findNextDue).catch(() => null);
  if (due === null) return SWEEP_MS;
  const waitMs = toMilliseconds(due) - toMilliseconds(clock.now());
  return Math.min(SWEEP_MS, Math.max(SHORTEST_PAUSE_MS, waitMs));
}
