import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { listChanges } from '@alongside/backend/crm-sync/list-changes';
import type { Composition } from '@alongside/backend/composition';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { encodeId } from '@alongside/backend/platform/ids';
import { afterAll } from 'vitest';
import { type ConnectedOrg, openOrg } from './connected-org.ts';
import { createTestDatabase } from './database.ts';

/** A connected org of its own for one test file, whose changes are listed; closed after its last test. */
export async function openNightlyOrg() {
  const database = await createTestDatabase();
  const place = await openOrg(database.url);
  await place.connect();
  afterAll(async () => {
    await place.close();
    await database.close();
  });
  const openDeal = (Name: string): string =>
    place.org.create('Opportunity', { Name, StageName: 'Prospecting', CloseDate: '2027-03-28' });
  return { database, place, night: listAtNight(place), openDeal };
}

/** Lists what changed in a sandbox org, whatever the time is. */
function listAtNight(place: ConnectedOrg) {
  const { database } = place.product;
  const servicesOf = ({ database: ours, dispatch, services }: Composition) => ({
    ...services,
    database: ours,
    dispatch,
  });
  const services = servicesOf(place.product);
  const installation = () =>
    runAsSystem(database, (tx) =>
      tx.selectFrom('installation').selectAll().orderBy('connected_at').executeTakeFirstOrThrow(),
    );
  return {
    services,
    installation,
    list: (by: Composition = place.product) => listChanges(servicesOf(by), () => true),
    crm: async () => services.crm(encodeId('installation', (await installation()).id)),
    /** What was waited for has come. @returns in how many minutes it would have */
    letDueCome: async (): Promise<number> => {
      const { list_changes_at: due } = await installation();
      const now = new Date().toISOString();
      await runAsSystem(database, (tx) =>
        tx.updateTable('installation').set({ list_changes_at: now }).execute(),
      );
      return Math.round((Date.parse(String(due)) - Date.now()) / 60_000);
    },
    /** Records that wait to be read. */
    waiting: async (): Promise<readonly string[]> => {
      const rows = await runAsSystem(database, (tx) =>
        tx.selectFrom('webhook_inbox').select('event').where('processed_at', 'is', null).execute(),
      );
      return rows.flatMap(
        ({ event }) => (event as unknown as { recordIds: readonly string[] }).recordIds,
      );
    },
  };
}

/** How many calls of an org's API something takes. */
export async function countCalls(done: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const listen = (message: unknown): void => {
    const { request } = message as { request: { path: string } };
    if (request.path.startsWith('/services/data/')) count += 1;
  };
  subscribe('undici:request:create', listen);
  await done().finally(() => unsubscribe('undici:request:create', listen));
  return count;
}
