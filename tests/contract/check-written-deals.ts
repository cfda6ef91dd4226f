import { expect, it } from 'vitest';
import type { CrmUnderTest } from './crm-under-test.ts';
import { newDeal, properties } from './deal-builders.ts';

/** What a CRM keeps of what we write on a deal: its properties and its notes. */
export function checkWrittenDeals(opened: () => CrmUnderTest): void {
  it('sets and empties properties', async () => {
    const test = opened();
    const { dealRecordId } = await test.crm.createDeal(newDeal());
    await test.crm.writeDealProperties(dealRecordId, properties());
    expect(await test.readSummary(dealRecordId)).toBe(
      'Northwind · sourced · protected until 8 Jan 2027',
    );
    const empty = properties({
      partnerType: null,
      partnerOrg: null,
      sourcedCredit: null,
      protectionEnd: null,
      protectedUntil: null,
      summary: '',
    });
    await test.crm.writeDealProperties(dealRecordId, empty);
    expect((await test.readSummary(dealRecordId)) ?? '').toBe('');
  });

  it('refuses properties for a deal that is not there', async () => {
    const test = opened();
    await expect(test.crm.writeDealProperties('999999999', properties())).rejects.toMatchObject({
      error: { kind: 'not_found' },
    });
  });

  it('refuses one registration on two deals', async () => {
    const test = opened();
    const deal = newDeal();
    await test.crm.createDeal(deal);
    const other = await test.crm.createDeal(newDeal());
    await expect(
      test.crm.writeDealProperties(
        other.dealRecordId,
        properties({ registrationId: deal.registrationReference }),
      ),
    ).rejects.toMatchObject({ error: { kind: 'refused', properties: [expect.any(String)] } });
  });

  it('finds a note by our reference, on its own deal only', async () => {
    const test = opened();
    const { dealRecordId } = await test.crm.createDeal(newDeal());
    const other = await test.crm.createDeal(newDeal());
    const note = { dealRecordId, at: '2026-11-22T12:00:00.000Z', html: '<p>Approved</p>' };
    expect(await test.crm.findNote(dealRecordId, 'dec_1')).toBeNull();
    const id = await test.crm.writeNote({ ...note, reference: 'dec_1' });
    await test.crm.writeNote({ ...note, reference: 'dec_2' });
    expect(await test.crm.findNote(dealRecordId, 'dec_1')).toBe(id);
    expect(await test.crm.findNote(dealRecordId, 'dec_3')).toBeNull();
    expect(await test.crm.findNote(other.dealRecordId, 'dec_1')).toBeNull();
    expect(await test.countNotes(dealRecordId)).toBe(2);
  });
}
