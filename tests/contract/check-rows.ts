import type { CrmRows } from '@alongside/backend/crm/crm-rows';
import { newId } from '@alongside/backend/platform/ids';
import { expect, it } from 'vitest';
import type { CrmUnderTest } from './crm-under-test.ts';
import { newDeal } from './deal-builders.ts';
import { creditRow, registrationRow } from './row-builders.ts';

/** What a CRM that has objects of ours keeps of registrations and credits; one without has no such rows. */
export function checkRows(opened: () => CrmUnderTest): void {
  const open = (): { rows: CrmRows; seen: NonNullable<CrmUnderTest['readRows']> } | null => {
    const { crm, readRows } = opened();
    return crm.rows && readRows ? { rows: crm.rows, seen: readRows } : null;
  };

  it('says in what it provisioned whether it keeps rows of ours', async () => {
    const { crm, readRows } = opened();
    const objects = (await crm.provision()).map(({ object }) => object);
    expect(crm.rows !== null).toBe(objects.includes('registration') && objects.includes('credit'));
    expect(readRows !== undefined).toBe(crm.rows !== null);
  });

  it('makes the row of a registration once, and sets it to what is written next', async () => {
    const place = open();
    if (place === null) return;
    const row = registrationRow();
    const { registrationId } = row;
    expect(await place.rows.writeRegistrations([row])).toEqual({
      made: [registrationId],
      refused: [],
    });
    const again = { ...row, reviewStatus: 'declined' as const, partnerName: 'Northwind Ltd' };
    expect(await place.rows.writeRegistrations([again])).toEqual({ made: [], refused: [] });
    const found = (await place.seen()).registrations.filter(({ id }) => id === registrationId);
    expect(found).toEqual([{ id: registrationId, partner: 'Northwind Ltd', status: 'declined' }]);
  });

  it('writes 450 registrations, and a row that leads to a record that is gone', async () => {
    const place = open();
    if (place === null) return;
    const { dealRecordId } = await opened().crm.createDeal(newDeal());
    await opened().deleteDeal(dealRecordId);
    const rows = Array.from({ length: 450 }, () => registrationRow());
    rows.push(registrationRow({ dealRecordId }));
    const written = await place.rows.writeRegistrations(rows);
    expect(written).toEqual({
      made: expect.arrayContaining(rows.map(({ registrationId }) => registrationId)),
      refused: [],
    });
  });

  it('keeps the credits of a deal that there are, and no others', async () => {
    const place = open();
    if (place === null) return;
    const { dealRecordId } = await opened().crm.createDeal(newDeal());
    const [dealId, otherId] = [newId('deal'), newId('deal')];
    const [one, two] = [newId('partner'), newId('partner')];
    const credit = (partnerId: typeof one) => creditRow(dealRecordId, { partnerId });
    const write = (...partners: (typeof one)[]) =>
      place.rows.writeCredits([
        { dealId, credits: partners.map(credit) },
        { dealId: otherId, credits: [credit(one)] },
      ]);
    const seen = async () => (await place.seen()).credits.filter((key) => key.startsWith(dealId));
    expect(await write(one, two)).toEqual([]);
    expect((await seen()).toSorted()).toEqual([`${dealId}:${one}`, `${dealId}:${two}`].toSorted());
    await write(two);
    expect(await seen()).toEqual([`${dealId}:${two}`]);
    await write();
    expect(await seen()).toEqual([]);
    expect((await place.seen()).credits).toContain(`${otherId}:${one}`);
  });
}
