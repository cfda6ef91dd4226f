import { setTimeout as sleep } from 'node:timers/promises';
import type { Battlefield } from './open-battlefield.ts';
import { type Acknowledged, type Clients, repeatCall } from './persistent-client.ts';

/** A life lasts until so many calls were acknowledged in it, at most, and then a little longer. */
const MOST_ACKNOWLEDGED = 30;
const LONGEST_REST_MS = 400;
const LONGEST_BIRTH_MS = 400;
/** Every so many kills one strikes while the server starts. */
const AT_BIRTH = 5;
const DRAIN_LIFE_MS = 2_500;
const MOST_LIVES = 40;

export interface Battle {
  readonly kills: number;
  /** Rows of the outbox that were on their way when the server died. */
  readonly interruptedRows: number;
}

/** Starts the server and kills it, again and again, while the clients work. */
export async function killAtRandom(
  field: Battlefield,
  clients: Clients,
  { kills, random }: { readonly kills: number; readonly random: () => number },
): Promise<Battle> {
  let interruptedRows = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const server = await field.startLife();
    if (kill % AT_BIRTH === 0) {
      await sleep(random() * LONGEST_BIRTH_MS);
    } else {
      await server.ready;
      await waitForMore(clients, Math.floor(random() * MOST_ACKNOWLEDGED));
      await sleep(random() * LONGEST_REST_MS);
    }
    await server.end('SIGKILL');
    interruptedRows += await passTime(field);
  }
  return { kills, interruptedRows };
}

async function waitForMore(clients: Clients, more: number): Promise<void> {
  const goal = clients.acknowledged() + more;
  while (clients.acknowledged() < goal) await sleep(5);
}

/** Lets the clients end, asks everything again with its old key, and lives until nothing waits. */
export async function fightUntilDrained(
  field: Battlefield,
  clients: Clients,
): Promise<{ acknowledged: readonly Acknowledged[]; answeredOtherwise: number }> {
  let server = await field.startLife();
  await server.ready;
  const acknowledged = await clients.stop();
  let answeredOtherwise = 0;
  for (const call of acknowledged) if (!(await repeatCall(field, call))) answeredOtherwise += 1;
  for (let lives = 1; lives < MOST_LIVES && !(await isDrained(field)); lives += 1) {
    await server.end('SIGTERM');
    await passTime(field);
    server = await field.startLife();
    await server.ready;
    const deadline = performance.now() + DRAIN_LIFE_MS;
    while (performance.now() < deadline && !(await isDrained(field))) await sleep(50);
  }
  await server.end('SIGTERM');
  return { acknowledged, answeredOtherwise };
}

/** The dead hold no leases: what would be free in two minutes is free at once. Nobody lives meanwhile. */
async function passTime({ store }: Battlefield): Promise<number> {
  const { rows } = await store.pool.query<{ leased: boolean }>(
    `WITH held AS (SELECT id FROM outbox WHERE leased_until IS NOT NULL AND status = 'attempting')
     UPDATE outbox SET leased_until = NULL, next_attempt_at = now() - interval '1 second'
     WHERE status IN ('waiting', 'attempting') RETURNING id IN (SELECT id FROM held) AS leased`,
  );
  return rows.filter(({ leased }) => leased).length;
}

async function isDrained({ store }: Battlefield): Promise<boolean> {
  const { rows } = await store.pool.query<{ open: boolean }>(
    `SELECT EXISTS (SELECT FROM outbox WHERE status <> 'done')
       OR EXISTS (SELECT FROM webhook_inbox WHERE processed_at IS NULL) AS open`,
  );
  return rows[0]?.open === false;
}
