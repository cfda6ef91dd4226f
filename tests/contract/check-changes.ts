import { expect, it } from 'vitest';
import type { CrmUnderTest } from './crm-under-test.ts';
import { newDeal } from './deal-builders.ts';

const HOUR_MS = 3_600_000;
const hoursFromNow = (hours: number): string =>
  new Date(Date.now() + hours * HOUR_MS).toISOString();

/** What a CRM that may lose a message lists instead; one that repeats its messages has no list. */
export function checkChanges(opened: () => CrmUnderTest): void {
  it.each([
    ['without a ticket', null],
    ['by a ticket of nobody', '7509e000001Zx0jAAC'],
    ['by a ticket that is none', 'of nobody/at?all'],
  ])('lists what changed and what was deleted since, once, asked %s', async (_, ticket) => {
    const { crm, ...screen } = opened();
    if (crm.changeList === null) return;
    const made = [await crm.createDeal(newDeal()), await crm.createDeal(newDeal())];
    const ids = made.map(({ dealRecordId }) => dealRecordId);
    await screen.deleteDeal(ids[1]!);
    const found = await crm.changeList.list(hoursFromNow(-1), ticket);
    if (found.kind !== 'listed') throw new Error('so few need no order');
    expect(found.recordIds).toEqual(expect.arrayContaining(ids));
    expect(new Set(found.recordIds).size).toBe(found.recordIds.length);
    const nothing = await crm.changeList.list(hoursFromNow(1), ticket);
    expect(nothing).toEqual({ kind: 'listed', recordIds: [] });
    if (ticket !== null) await crm.changeList.forget(ticket);
  });
}
