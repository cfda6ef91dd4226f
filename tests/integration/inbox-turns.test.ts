import type { CrmPort } from '@alongside/backend/crm/crm-port';
import { listOpenChanges } from '@alongside/backend/crm-sync/open-change-store';
import { processWebhooks } from '@alongside/backend/crm-sync/process-webhooks';
import { storeListed } from '@alongside/backend/crm-sync/store-listed';
import { markFailed, storeEvents } from '@alongside/backend/crm-sync/webhook-inbox-store';
import { type Database, openDatabase } from '@alongside/backend/platform/database/database';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { runJobs } from '@alongside/backend/run-jobs';
import { sql } from 'kysely';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSyncedProgramme } from '../support/open-synced-programme.ts';

const { programme, database } = await openSyncedProgramme();

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const connected = () => ({
  kind: 'hubspot' as const,
  externalAccountId: programme.manager.installationId,
});
const at = (seconds: number) => new Date(Date.UTC(2026, 9, 12, 8, 0, seconds)).toISOString();
const openCount = async (): Promise<number> =>
  (await database.pool.query('SELECT FROM webhook_inbox WHERE processed_at IS NULL')).rowCount!;

const work = (by: Database, crm: CrmPort = programme.crm) => {
  const { services, dispatch } = programme;
  return processWebhooks({ ...services, dispatch, database: by, crm: async () => crm });
};

const message = fc.record({
  object: fc.constantFrom('deal' as const, 'company' as const),
  recordId: fc.constantFrom('1', '2', '3', '4'),
  origin: fc.constantFrom('told' as const, 'listed' as const),
  failures: fc.integer({ min: 0, max: 4 }),
});
type Message = typeof message extends fc.Arbitrary<infer M> ? M : never;

/** Records in the order in which they are to be read, each with the numbers of its messages. */
function expectTurns(messages: readonly Message[]): readonly [string, readonly number[]][] {
  const named = messages.map(({ object, recordId }) => `${object} ${recordId}`);
  const turn = ({ origin, failures }: Message) => failures + (origin === 'listed' ? 3 : 0);
  return [...new Set(named)]
    .map((name) => [name, [...named.keys()].filter((n) => named[n] === name)] as const)
    .map(([name, all]) => ({ name, all, turn: Math.min(...all.map((n) => turn(messages[n]!))) }))
    .toSorted((a, b) => a.turn - b.turn || a.all[0]! - b.all[0]!)
    .map(({ name, all }) => [name, all]);
}

test('what was told is read before what was listed, failed ones behind, each record once', async () => {
  let accounts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(message, { maxLength: 12 }), async (messages) => {
      accounts += 1;
      const account = { kind: 'hubspot' as const, externalAccountId: `account-${accounts}` };
      const read = await runAsSystem(programme.database, async (tx) => {
        const numbers = new Map<string, number>();
        for (const [n, { object, recordId, origin, failures }] of messages.entries()) {
          const dedupeKey = `${account.externalAccountId}:${n}`;
          const event = { ...account, dedupeKey, object, recordId, occurredAt: at(0) };
          await storeEvents(tx, [event], at(n), origin);
          const { id } = await tx
            .selectFrom('webhook_inbox')
            .select('id')
            .where('dedupe_key', '=', dedupeKey)
            .executeTakeFirstOrThrow();
          numbers.set(id, n);
          for (let failed = 0; failed < failures; failed += 1) await markFailed(tx, [id], 'away');
        }
        const changes = await listOpenChanges(tx, account);
        return changes.map(({ object, recordId, eventIds }) => [
          `${object} ${recordId}`,
          eventIds.map((id) => numbers.get(id)!).toSorted((a, b) => a - b),
        ]);
      });
      expect(read).toEqual(expectTurns(messages));
    }),
    { numRuns: 60 },
  );
  await work(programme.database);
  expect(await openCount()).toBe(0);
});

test('two workers read each of 1,000 listed records once, and a fresh one in between next', async () => {
  const read: string[] = [];
  const crm = {
    ...programme.crm,
    readDeals: (recordIds: readonly string[]) => {
      read.push(...recordIds);
      return programme.crm.readDeals(recordIds);
    },
  };
  const other = openDatabase(database.url, { max: 3 });
  const fresh: string[] = [];
  try {
    const recordIds = ids('listed', 1000);
    const list = { list: 'night', account: connected(), recordIds };
    await storeListed(programme.database, list, at(0));
    while ((await openCount()) > 0) {
      await Promise.all([work(programme.database, crm), work(other, crm)]);
      expect(read.filter((id) => id.startsWith('fresh'))).toEqual(fresh);
      if (fresh.length === 3) continue;
      const recordId = `fresh-${fresh.push(`fresh-${fresh.length}`) - 1}`;
      const event = { ...connected(), dedupeKey: recordId, object: 'deal' as const, recordId };
      await runAsSystem(programme.database, (tx) =>
        storeEvents(tx, [{ ...event, occurredAt: at(0) }], at(60)),
      );
    }
    expect(read.toSorted()).toEqual([...recordIds, ...fresh].toSorted());
  } finally {
    await other.close();
  }
});

test('a function on schedule works off all of a list, after what the clock brings about', async () => {
  await storeListed(
    programme.database,
    { list: 'of a function', account: connected(), recordIds: ids('function', 450) },
    at(0),
  );
  const done: string[] = [];
  const crm: CrmPort = {
    ...programme.crm,
    readDeals: (recordIds) => {
      done.push(`read ${recordIds.length}`);
      return programme.crm.readDeals(recordIds);
    },
    changeList: {
      list: async () => {
        done.push('list');
        return { kind: 'listed', recordIds: [] };
      },
      forget: async () => {},
    },
  };
  const { database: open, dispatch, drain, services } = programme;
  const product = { database: open, dispatch, drain };
  await runJobs({ ...product, services: { ...services, crm: async () => crm } }, () => true);
  expect(done).toEqual(['read 200', 'list', 'read 200', 'read 50']);
});

test('where thousands wait few are looked at, also when statistics are of a time when none did', async () => {
  const named = (list: string) => ({ list, account: connected(), recordIds: ids(list, 20_000) });
  await storeListed(programme.database, named('done'), at(0));
  await database.pool.query('UPDATE webhook_inbox SET processed_at = now()');
  await database.pool.query('VACUUM ANALYZE webhook_inbox');
  await storeListed(programme.database, named('open'), at(0));
  const looked = await runAsSystem(programme.database, async (tx) => {
    expect(await listOpenChanges(tx, connected())).toHaveLength(200);
    const { rows } = await sql<{ looks: string }>`SELECT seq_tup_read + idx_tup_fetch AS looks
      FROM pg_stat_xact_user_tables WHERE relname = 'webhook_inbox'`.execute(tx);
    return Number(rows[0]?.looks);
  });
  expect(looked).toBeLessThan(2_000);
});
