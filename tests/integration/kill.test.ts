import { openDatabase } from '@alongside/backend/platform/database/database';
import { encodeId } from '@alongside/backend/platform/ids';
import { verifyAudit } from '@alongside/backend/platform/audit/verify-audit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countDamage } from '../support/kill/count-damage.ts';
import { fightUntilDrained, killAtRandom } from '../support/kill/kill-at-random.ts';
import { type Battlefield, openBattlefield } from '../support/kill/open-battlefield.ts';
import { startClients } from '../support/kill/persistent-client.ts';
import { seededRandom } from '../support/seeded-random.ts';

const KILLS = Number(process.env.TEST_KILLS ?? 25);
const SEED = Number(process.env.TEST_SEED ?? 14);
const TIME_LIMIT_MS = 120_000 + KILLS * 5_000;

const unharmed = {
  refused: 0,
  answeredOtherwise: 0,
  lost: 0,
  surplus: 0,
  halfWritten: 0,
  unsent: 0,
  parked: 0,
  dealsWrong: 0,
  notesWrong: 0,
  repeated: 0,
  auditBrokenAt: null,
};

let field: Battlefield;

beforeAll(async () => {
  field = await openBattlefield();
}, TIME_LIMIT_MS);

afterAll(() => field.close());

test(
  'a killed server loses nothing it acknowledged and tells the CRM nothing twice',
  async () => {
    const random = seededRandom(SEED);
    const clients = startClients(field, random);
    const battle = await killAtRandom(field, clients, { kills: KILLS, random });
    const { acknowledged, answeredOtherwise } = await fightUntilDrained(field, clients);
    const figures = {
      ...battle,
      acknowledged: acknowledged.length,
      deals: acknowledged.filter(({ kind }) => kind === 'approved_with_deal').length,
      retries: acknowledged.reduce((sum, { retries }) => sum + retries, 0),
      refused: acknowledged.filter(({ answer }) => answer.status !== 200).length,
      answeredOtherwise,
      ...(await countDamage(field, acknowledged)),
      auditBrokenAt: await findBreak(),
    };
    process.stdout.write(`kill -9: ${JSON.stringify(figures)}\n`);
    expect(figures).toMatchObject({ kills: KILLS, ...unharmed });
    // It was a battle: there was work, and it was interrupted.
    expect(figures.deals).toBeGreaterThan(KILLS / 4);
    expect(figures.interruptedRows).toBeGreaterThan(0);
  },
  TIME_LIMIT_MS,
);

async function findBreak(): Promise<number | null> {
  const { rows } = await field.store.pool.query<{ id: string }>(
    'SELECT tenant_id AS id FROM tenant',
  );
  const database = openDatabase(field.store.url, { max: 1 });
  const { brokenAt } = await verifyAudit(database, encodeId('tenant', rows[0]!.id));
  await database.close();
  return brokenAt;
}
