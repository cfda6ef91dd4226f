import { listChanges } from '@alongside/backend/crm-sync/list-changes';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { expect, test } from 'vitest';
import { countCalls, openNightlyOrg } from '../support/nightly-list.ts';

const JOBS = '/services/data/v67.0/jobs/query';

const { place, night, openDeal } = await openNightlyOrg();

function openUpTo(count: number): void {
  for (let n = place.org.list('Opportunity').length; n < count; n += 1) openDeal(`Deal ${n}`);
}
const allIds = () =>
  place.org
    .list('Opportunity')
    .map(({ Id }) => String(Id))
    .toSorted();
const listed = async () => (await night.waiting()).toSorted();
const jobs = () => place.org.listJobs().map(({ state }) => state);

test('10,000 changes are listed in 5 calls and read in 150', { timeout: 120_000 }, async () => {
  openUpTo(10_000);
  expect(await countCalls(night.list)).toBe(5);
  const ids = await listed();
  expect([ids, jobs()]).toEqual([allIds(), []]);
  const crm = await night.crm();
  // What the org is like is asked once.
  await crm.readDeal(ids[0]!);
  let read = 0;
  const calls = await countCalls(async () => {
    for await (const { deal } of crm.readDeals(ids)) read += deal === null ? 0 : 1;
  });
  expect([read, calls]).toEqual([10_000, 150]);
});

/** A night with 12,001 changes, the last of them a deletion; the list of it is ordered, in two calls. */
async function orderList(): Promise<void> {
  openUpTo(12_001);
  const { database: ours } = place.product;
  await runAsSystem(ours, (tx) => tx.deleteFrom('webhook_inbox').execute());
  place.org.paceJobs({ endsAtLook: 1, endsAs: 'JobComplete', rowsInSet: 100_000 });
  await night.letDueCome();
  expect(await countCalls(night.list)).toBe(2);
  expect([await night.waiting(), jobs()]).toEqual([[], ['UploadComplete']]);
  expect(await night.letDueCome()).toBe(15);
}

/** Everything is waiting to be read, once, and nothing is kept for it any more. */
async function expectListed(): Promise<void> {
  expect(await listed()).toEqual(allIds());
  expect(await night.installation()).toMatchObject({
    changes_ticket: null,
    changes_ordered_at: null,
  });
  expect(jobs()).toEqual([]);
}

test('12,001 changes are listed in five calls, complete until they were ordered', async () => {
  openUpTo(12_001);
  place.org.remove('Opportunity', allIds()[7] ?? '');
  const before = new Date().toISOString();
  await orderList();
  const ordered = new Date().toISOString();
  const late = openDeal('Too late for the job');
  expect(await countCalls(night.list)).toBe(3);
  expect(await listed()).toEqual(allIds().filter((id) => id !== late));
  const { changes_listed_until: until } = await night.installation();
  expect([String(until) > before, String(until) < ordered]).toEqual([true, true]);
  expect(jobs()).toEqual([]);
});

test('rows come in as many sets as the org makes of them', async () => {
  await orderList();
  place.org.paceJobs({ rowsInSet: 5_000 });
  expect(await countCalls(night.list)).toBe(1 + 3 + 1);
  await expectListed();
});

test('a job at work is asked every quarter of an hour, and none is ordered beside it', async () => {
  await orderList();
  place.org.paceJobs({ endsAtLook: 3 });
  for (let looks = 1; looks < 3; looks += 1) {
    expect(await countCalls(night.list)).toBe(1);
    expect([jobs(), await night.letDueCome()]).toEqual([['InProgress'], 15]);
  }
  await night.list();
  await expectListed();
});

test('another process fetches what one that died had ordered, or had not stored', async () => {
  await orderList();
  const dying = {
    ...night.services,
    crm: async (...asked: Parameters<typeof night.services.crm>) => {
      const { changeList, ...crm } = await night.services.crm(...asked);
      const list = async (...about: Parameters<NonNullable<typeof changeList>['list']>) => {
        await changeList!.list(...about);
        throw new Error('out of memory');
      };
      return { ...crm, changeList: { ...changeList!, list } };
    },
  };
  await expect(listChanges(dying, () => true)).rejects.toThrow('out of memory');
  expect([await night.waiting(), jobs()]).toEqual([[], ['JobComplete']]);
  const another = place.another();
  await night.list(another);
  await another.close();
  await expectListed();
});

test.each([
  ['failed', async () => place.org.endJobs('Failed')],
  ['was aborted', async () => place.org.endJobs('Aborted')],
  [
    'is gone after a week',
    async () => {
      place.org.endJobs('JobComplete');
      const { changeList } = await night.crm();
      await changeList?.forget(String((await night.installation()).changes_ticket));
    },
  ],
])('where a job %s the list is paged, with none ordered again', async (_, end) => {
  await orderList();
  await end();
  expect(await countCalls(night.list)).toBe(1 + 7 + 1);
  await expectListed();
});

test('where an org lets no job be ordered the list is paged at once', async () => {
  await orderList();
  await night.list();
  await runAsSystem(place.product.database, (tx) => tx.deleteFrom('webhook_inbox').execute());
  await fetch(`${place.salesforceOrigin}/__sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'status', status: 400, method: 'POST', path: JOBS }),
  });
  await night.letDueCome();
  expect(await countCalls(night.list)).toBe(1 + 1 + 6);
  await expectListed();
});

test('few calls left between order and rows only put the rows off', async () => {
  await orderList();
  const crm = await night.crm();
  place.org.useUpApiCalls(99_000);
  await crm.readAccount();
  expect(await countCalls(night.list)).toBe(0);
  expect([jobs(), await night.letDueCome()]).toEqual([['UploadComplete'], 15]);
  place.org.useUpApiCalls(10);
  await crm.readAccount();
  expect(await countCalls(night.list)).toBe(3);
  await expectListed();
});

test('whoever connects the org again orders anew, and the job of before is not asked for', async () => {
  await orderList();
  await place.connect();
  expect(await night.installation()).toMatchObject({ changes_ticket: null });
  expect(await countCalls(night.list)).toBe(2);
  expect(place.org.listJobs()).toMatchObject([{ looks: 0 }, { looks: 0 }]);
  await night.letDueCome();
  await night.list();
  expect(await listed()).toEqual(allIds());
  expect(jobs()).toEqual(['UploadComplete']);
});
