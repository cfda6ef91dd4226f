import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from './database/database.ts';
import type { DispatchReport } from './dispatch.ts';
import { readOutboxBacklog } from './outbox/read-backlog.ts';

const SECONDS_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What can be read at `/metrics` of the internal port. Only a server has it: functions are too short-lived. */
export interface Metrics {
  readonly registry: Registry;
  /** Counts a call and its duration by operation and outcome. */
  readonly observe: (report: DispatchReport) => void;
  /** Adds gauges of the database, which are read when somebody asks for the metrics. */
  readonly watch: (database: Database) => void;
}

/** Starts counting. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['operation', 'outcome'] as const;
  const calls = new Counter({
    name: 'alongside_operations_total',
    help: 'Calls of operations',
    labelNames,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'alongside_operation_seconds',
    help: 'Duration of operations',
    labelNames,
    buckets: SECONDS_BUCKETS,
    registers: [registry],
  });
  return {
    registry,
    watch: (database) => {
      addPoolGauge(registry, database);
      addOutboxGauges(registry, database);
    },
    observe: ({ operation, outcome, durationMs }) => {
      calls.inc({ operation, outcome });
      durations.observe({ operation, outcome }, durationMs / 1000);
    },
  };
}

function addPoolGauge(registry: Registry, { pool }: Database): void {
  const gauge = new Gauge({
    name: 'alongside_database_connections',
    help: 'Connections of the pool, and callers waiting for one',
    labelNames: ['state'],
    registers: [registry],
    collect: () => {
      gauge.set({ state: 'open' }, pool.totalCount);
      gauge.set({ state: 'idle' }, pool.idleCount);
      gauge.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
}

function addOutboxGauges(registry: Registry, database: Database): void {
  const age = new Gauge({
    name: 'alongside_outbox_oldest_seconds',
    help: 'Age of the oldest row that waits to be written to a CRM',
    registers: [registry],
  });
  const depth = new Gauge({
    name: 'alongside_outbox_rows',
    help: 'Rows that wait to be written to a CRM, or are parked',
    labelNames: ['status'],
    registers: [registry],
    collect: async () => {
      const backlog = await readOutboxBacklog(database);
      depth.set({ status: 'waiting' }, backlog.waiting);
      depth.set({ status: 'parked' }, backlog.parked);
      age.set(backlog.oldestSeconds);
    },
  });
}
