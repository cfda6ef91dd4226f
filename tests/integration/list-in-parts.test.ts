import { listChanges } from '@alongside/backend/crm-sync/list-changes';
import { processWebhooks } from '@alongside/backend/crm-sync/process-webhooks';
import type { CrmChangeList } from '@alongside/backend/crm/change-list';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createSyncedProgramme, type SyncedProgramme } from '../support/synced-programme.ts';

let database: TestDatabase;
let programme: SyncedProgramme;

beforeEach(async () => {
  database = await createTestDatabase();
  programme = await createSyncedProgramme(database.url);
});
afterEach(async () => {
  await programme.close();
  await database.close();
});

const recordIds = Array.from({ length: 12_000 }, (_, index) => String(600_000 + index));
const LATER_MS = 1_000_000;

const listing = (changeList: CrmChangeList) => {
  const { services, crm } = programme;
  return listChanges(
    { ...services, database: programme.database, crm: async () => ({ ...crm, changeList }) },
    () => true,
  );
};

const work = () => {
  const { services, database: open, dispatch } = programme;
  return processWebhooks({ ...services, database: open, dispatch });
};

/** The database fails when this record is stored, as it would be lost in a crash. */
const crashAt = (recordId: string) =>
  database.pool.query(`
    CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'crash'; END $$;
    CREATE TRIGGER crash BEFORE INSERT ON webhook_inbox FOR EACH ROW
      WHEN (NEW.event #>> '{recordIds,0}' = '${recordId}') EXECUTE FUNCTION crash();`);
const recover = () => database.pool.query('DROP TRIGGER crash ON webhook_inbox');

async function look() {
  const stored = await database.pool.query<{ record_id: string }>(
    'SELECT record_id FROM webhook_inbox ORDER BY record_id',
  );
  const { rows } = await database.pool.query<{ until: Date | null; ticket: string | null }>(
    'SELECT changes_listed_until AS until, changes_ticket AS ticket FROM installation',
  );
  const { until, ticket } = rows[0]!;
  const records = stored.rows.map(({ record_id: id }) => id);
  return { records, until: until === null ? null : new Date(until).toISOString(), ticket };
}

test.each(['paged', 'ordered'] as const)(
  'a list that is %s, and lost between its parts, is stored once and complete until it was begun',
  async (kind) => {
    const begunAt = programme.clock.now();
    const forgotten: string[] = [];
    let asked = 0;
    const list: CrmChangeList = {
      list: async () => {
        asked += 1;
        if (kind === 'ordered' && asked === 1) return { kind: 'ordered', ticket: 'ticket-1' };
        return { kind: 'listed', recordIds };
      },
      forget: async (ticket) => void forgotten.push(ticket),
    };
    if (kind === 'ordered') await listing(list);
    programme.clock.advance(kind === 'ordered' ? LATER_MS : 0);
    await crashAt('607000');
    await expect(listing(list)).rejects.toThrow('crash');
    const ticket = kind === 'ordered' ? 'ticket-1' : null;
    expect(await look()).toEqual({ records: recordIds.slice(0, 5000), until: null, ticket });
    expect(forgotten).toEqual([]);
    await work();
    programme.clock.advance(LATER_MS);
    await recover();
    await listing(list);
    expect(await look()).toEqual({ records: recordIds, until: begunAt, ticket: null });
    expect(forgotten).toEqual(ticket === null ? [] : [ticket]);
    programme.clock.advance(LATER_MS);
    const before = asked;
    await listing(list);
    expect(asked).toBe(before);
  },
);
