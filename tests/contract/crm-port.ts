import type { CrmPort } from '@alongside/backend/crm/crm-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDeal, properties, reference } from './deal-builders.ts';

/** An adapter under test, with what a person at the CRM's own screen can do and see. */
export interface CrmUnderTest {
  readonly crm: CrmPort;
  /** Closes a deal as won. */
  winDeal(recordId: string): Promise<void>;
  renameDeal(recordId: string, name: string): Promise<void>;
  /** Sets what one unit of the deal's currency is in the company's. */
  setRate(recordId: string, rate: string): Promise<void>;
  deleteDeal(recordId: string): Promise<void>;
  /** What the summary property shows; null when it is empty. */
  readSummary(recordId: string): Promise<string | null>;
  countNotes(recordId: string): Promise<number>;
  close(): Promise<void>;
}

/** What every CRM adapter promises; the in-memory one and the real ones run the same suite. */
export function describeCrmPort(name: string, open: () => Promise<CrmUnderTest>): void {
  describe(`${name} keeps the contract of a CRM`, () => {
    let test: CrmUnderTest;
    beforeAll(async () => {
      test = await open();
      await test.crm.provision();
    });
    afterAll(() => test?.close());

    it('reads nothing for a record that does not exist', async () => {
      expect(await test.crm.readDeal('999999999')).toBeNull();
      expect(await test.crm.findDealByRegistration(reference())).toBeNull();
      expect(await test.crm.findCompanyByDomain('nobody.example')).toBeNull();
    });

    it('reads a deal back as it was made, to the cent and to the day', async () => {
      const deal = newDeal();
      const { dealRecordId, companyRecordId } = await test.crm.createDeal(deal);
      expect(await test.crm.readDeal(dealRecordId)).toMatchObject({
        recordId: dealRecordId,
        name: 'Halvorsen Logistics',
        amountMinor: 12_050_010,
        currency: 'EUR',
        stageClass: 'early',
        expectedCloseOn: '2027-03-28',
        closedAt: null,
        company: {
          recordId: companyRecordId,
          name: 'Halvorsen Logistics',
          domain: deal.company.domain,
          country: 'NO',
        },
        deleted: false,
      });
    });

    it('holds money of currencies without cents', async () => {
      const amount = { amountMinor: 9_000_000, currency: 'JPY' };
      const { dealRecordId } = await test.crm.createDeal(newDeal({ amount }));
      expect(await test.crm.readDeal(dealRecordId)).toMatchObject(amount);
    });

    it('makes one deal of one registration, however often it is asked, and keeps what people changed', async () => {
      const deal = newDeal();
      const first = await test.crm.createDeal(deal);
      await test.renameDeal(first.dealRecordId, 'Renamed by a person');
      expect(await test.crm.createDeal(deal)).toEqual(first);
      const found = await test.crm.findDealByRegistration(deal.registrationReference);
      expect(found).toMatchObject({
        recordId: first.dealRecordId,
        name: 'Renamed by a person',
      });
    });

    it('joins a second deal to the company with the same domain', async () => {
      const first = newDeal();
      const { companyRecordId } = await test.crm.createDeal(first);
      const second = await test.crm.createDeal(newDeal({ company: first.company }));
      expect(second.companyRecordId).toBe(companyRecordId);
      expect(await test.crm.findCompanyByDomain(first.company.domain ?? '')).toMatchObject({
        recordId: companyRecordId,
      });
    });

    it('joins the contact of a deal once', async () => {
      const deal = newDeal({ contact: { name: 'Ingrid Dahl', email: 'ingrid@dahl.example' } });
      const first = await test.crm.createDeal(deal);
      expect(first.contactRecordId).not.toBeNull();
      expect(await test.crm.createDeal(deal)).toEqual(first);
    });

    it('finds the open deals of a company, by record and by domain, but none that is won', async () => {
      const { company } = newDeal();
      const won = await test.crm.createDeal(newDeal({ company }));
      const { dealRecordId, companyRecordId } = await test.crm.createDeal(newDeal({ company }));
      await test.winDeal(won.dealRecordId);
      const searches = [
        { companyRecordIds: [companyRecordId], companyDomain: null, companyName: 'Other' },
        { companyRecordIds: [], companyDomain: company.domain, companyName: 'Other' },
      ];
      for (const search of searches) {
        const found = await test.crm.searchOpenDeals(search);
        expect(found.map(({ recordId }) => recordId)).toEqual([dealRecordId]);
      }
    });

    it('tells the exchange rate of a deal as a decimal text, and none while there is none', async () => {
      const { dealRecordId } = await test.crm.createDeal(newDeal());
      const before = await test.crm.readDeal(dealRecordId);
      expect(before?.exchangeRate ?? null).toBeNull();
      await test.setRate(dealRecordId, '0.00652');
      expect(await test.crm.readDeal(dealRecordId)).toMatchObject({ exchangeRate: '0.00652' });
    });

    it('says when a deal was won, and when it was deleted', async () => {
      const { dealRecordId } = await test.crm.createDeal(newDeal());
      await test.winDeal(dealRecordId);
      const won = await test.crm.readDeal(dealRecordId);
      expect(won?.stageClass).toBe('won');
      expect(won?.closedAt).not.toBeNull();
      await test.deleteDeal(dealRecordId);
      expect(await test.crm.readDeal(dealRecordId)).toMatchObject({ deleted: true });
    });

    it('sets and empties properties', async () => {
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
      await expect(test.crm.writeDealProperties('999999999', properties())).rejects.toMatchObject({
        error: { kind: 'not_found' },
      });
    });

    it('refuses one registration on two deals', async () => {
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

    it('names its people, each once', async () => {
      const users = await test.crm.listUsers();
      expect(users.length).toBeGreaterThan(0);
      expect(new Set(users.map(({ userId }) => userId)).size).toBe(users.length);
    });

    it('gives a deal to the person who shall own it', async () => {
      const [user] = await test.crm.listUsers();
      const { dealRecordId } = await test.crm.createDeal(newDeal({ ownerUserId: user!.userId }));
      expect(await test.crm.readDeal(dealRecordId)).toMatchObject({ ownerUserId: user!.userId });
    });

    it('tells what the account is', async () => {
      expect(await test.crm.readAccount()).toMatchObject({
        externalAccountId: expect.stringMatching(/^\d+$/),
        timeZone: 'Europe/Berlin',
        currency: 'EUR',
        environment: 'sandbox',
      });
    });

    it('provisions again without a change', async () => {
      const [first] = await test.crm.provision();
      expect(first).toMatchObject({ object: 'deal', properties: expect.any(Number) });
      expect(await test.crm.provision()).toEqual([first]);
    });
  });
}
