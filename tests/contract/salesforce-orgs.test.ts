import { newId } from '@alongside/backend/platform/ids';
import { afterAll, describe, expect, it } from 'vitest';
import { openSandboxOrg } from '../support/open-sandbox-org.ts';
import { newDeal, properties } from './deal-builders.ts';
import { creditRow, registrationRow } from './row-builders.ts';

const HOUR_MS = 3_600_000;
const hoursFromNow = (hours: number): string =>
  new Date(Math.floor((Date.now() + hours * HOUR_MS) / 1000) * 1000).toISOString();

describe('an org with the managed package', async () => {
  const { crm, org, close } = await openSandboxOrg({ packageNamespace: 'alongside' });
  afterAll(close);

  it('is found complete, and keeps what we write behind the namespace', async () => {
    await crm.provision();
    const deal = newDeal();
    const { dealRecordId } = await crm.createDeal(deal);
    await crm.writeDealProperties(dealRecordId, properties());
    expect(org.read('Opportunity', dealRecordId)).toMatchObject({
      alongside__PRM_Registration_Id__c: null,
      alongside__PRM_Partner_Org__c: 'Northwind',
      alongside__PRM_Sourced_Credit__c: 120_500.1,
      alongside__PRM_Protected_Until__c: '2027-01-08',
    });
  });
});

describe('an org with the managed package that keeps rows of ours', async () => {
  const { crm, org, close } = await openSandboxOrg({ packageNamespace: 'alongside' });
  afterAll(close);

  it('keeps them, and what accounts say, behind the namespace', async () => {
    const { dealRecordId, companyRecordId } = await crm.createDeal(newDeal());
    const row = registrationRow({ dealRecordId });
    await crm.rows?.writeRegistrations([row]);
    const credit = creditRow(dealRecordId, { registrationId: row.registrationId });
    await crm.rows?.writeCredits([{ dealId: newId('deal'), credits: [credit] }]);
    const customer = { customerId: newId('customer'), recordIds: [companyRecordId] };
    await crm.rows?.writeCustomers([{ ...customer, incumbents: ['Northwind', 'Bluefin'] }]);
    const [registration] = org.list('alongside__PRM_Registration__c');
    expect(registration).toMatchObject({
      alongside__PRM_Opportunity__c: dealRecordId,
      alongside__PRM_Amount__c: 120_500.1,
      alongside__PRM_Answer_Hours__c: 3.25,
    });
    expect(org.list('alongside__PRM_Partner_Credit__c')).toMatchObject([
      {
        alongside__PRM_Registration__c: registration?.['Id'],
        alongside__PRM_Credit__c: 75_312.56,
        alongside__PRM_Share__c: 62.5,
      },
    ]);
    expect(org.read('Account', companyRecordId)).toMatchObject({
      alongside__PRM_Incumbent_Partner__c: 'Northwind, Bluefin',
    });
  });

  it('leaves an account alone that says what it should, and one that is gone', async () => {
    const id = org.create('Account', { Name: 'Same' });
    const gone = org.create('Account', { Name: 'Gone' });
    org.remove('Account', gone);
    const write = (...incumbents: string[]) =>
      crm.rows?.writeCustomers([
        { customerId: newId('customer'), recordIds: [gone, id], incumbents },
      ]);
    const user = () => org.read('Account', id)['LastModifiedById'];
    const made = user();
    expect(await write()).toEqual([]);
    expect(await write('Northwind')).toEqual([]);
    const [clara] = org.list('User').filter(({ Id }) => Id !== made);
    org.update('Account', id, { Description: 'by Clara' }, String(clara?.['Id']));
    expect(await write('Northwind')).toEqual([]);
    expect(user()).toBe(clara?.['Id']);
    expect(await write('Bluefin')).toEqual([]);
    expect(user()).not.toBe(clara?.['Id']);
  });

  it('keeps what a row says by itself when its owner or deal is gone', async () => {
    const row = registrationRow({
      dealRecordId: '006000000000099',
      ownerUserId: '005000000000099',
    });
    expect(await crm.rows?.writeRegistrations([row])).toMatchObject({ refused: [] });
    expect(org.list('alongside__PRM_Registration__c').at(-1)).toMatchObject({
      alongside__PRM_Registration_Id__c: row.registrationId,
      alongside__PRM_Opportunity__c: null,
    });
  });

  it('says which row its own rules refuse, and why', async () => {
    const [good, bad] = [registrationRow(), registrationRow({ customerName: 'Nobody' })];
    const errorCondition = "Name = 'Nobody'";
    const object = 'alongside__PRM_Registration__c';
    org.addValidationRule({ object, errorCondition, message: 'Not this one.', field: 'Name' });
    const written = await crm.rows?.writeRegistrations([good, bad]);
    expect(written).toMatchObject({
      made: [good.registrationId],
      refused: [
        { id: bad.registrationId, failure: { error: { kind: 'refused', properties: ['Name'] } } },
      ],
    });
  });
});

describe('an org without the package', async () => {
  const { crm, close } = await openSandboxOrg({ packageInstalled: false });
  afterAll(close);

  it('is told what is missing', async () => {
    await expect(crm.provision()).rejects.toMatchObject({ error: { kind: 'incomplete' } });
  });
});

describe('an org of many years', async () => {
  const { crm, org, close } = await openSandboxOrg({ datedRates: true });
  afterAll(close);

  it('is known by the website of a company however it was written, and by no longer one', async () => {
    const id = org.create('Account', { Name: 'Acme', Website: 'https://www.Acme.example/de?x=1' });
    org.create('Account', { Name: 'Not Acme', Website: 'notacme.example' });
    expect(await crm.findCompanyByDomain('acme.example')).toMatchObject({ recordId: id });
    expect(await crm.findCompanyByDomain('me.example')).toBeNull();
  });

  it('gives a deal whose company is gone to the one with the same domain', async () => {
    const { company } = newDeal();
    const gone = org.create('Account', { Name: 'Gone' });
    org.remove('Account', gone);
    const there = org.create('Account', { Name: 'There', Website: company.domain });
    const made = await crm.createDeal(newDeal({ company: { ...company, recordId: gone } }));
    expect(made.companyRecordId).toBe(there);
  });

  it('tells the rate of the close date where it keeps dated ones', async () => {
    const amount = { amountMinor: 9_000_000, currency: 'JPY' };
    const { dealRecordId } = await crm.createDeal(newDeal({ amount }));
    org.setRate('JPY', 160, '2026-01-01');
    org.setRate('JPY', 200, '2027-03-01');
    expect(await crm.readDeal(dealRecordId)).toMatchObject({ exchangeRate: '0.005' });
  });

  it('tells when the customer was last heard: in a meeting that is over, or in a mail that came', async () => {
    const { dealRecordId } = await crm.createDeal(newDeal());
    const heard = async () => (await crm.readDeal(dealRecordId))?.contactAt;
    expect(await heard()).toBeNull();
    const meet = (from: number) =>
      org.create('Event', {
        WhatId: dealRecordId,
        StartDateTime: hoursFromNow(from),
        EndDateTime: hoursFromNow(from + 1),
      });
    meet(24);
    expect(await heard()).toBeNull();
    meet(-49);
    expect(await heard()).toBe(hoursFromNow(-48));
    const mail = { RelatedToId: dealRecordId, MessageDate: hoursFromNow(-24) };
    org.create('EmailMessage', { ...mail, Incoming: false });
    expect(await heard()).toBe(hoursFromNow(-48));
    org.create('EmailMessage', { ...mail, Incoming: true });
    expect(await heard()).toBe(hoursFromNow(-24));
  });

  it('names a stage that is late by its probability', async () => {
    const { dealRecordId } = await crm.createDeal(newDeal());
    const stages = [
      ['Perception Analysis', 'early'],
      ['Proposal/Price Quote', 'late'],
      ['Closed Lost', 'lost'],
    ] as const;
    for (const [StageName, stageClass] of stages) {
      org.update('Opportunity', dealRecordId, { StageName });
      expect(await crm.readDeal(dealRecordId)).toMatchObject({ stage: StageName, stageClass });
    }
  });

  it('says at which moment a deal was closed, or the day when that was set back', async () => {
    const { dealRecordId } = await crm.createDeal(newDeal());
    org.winOpportunity(dealRecordId);
    const won = await crm.readDeal(dealRecordId);
    expect(Date.now() - Date.parse(won?.closedAt ?? '')).toBeLessThan(HOUR_MS);
    org.update('Opportunity', dealRecordId, { CloseDate: '2026-07-01' });
    expect(await crm.readDeal(dealRecordId)).toMatchObject({
      closedAt: '2026-06-30T22:00:00.000Z',
    });
  });
});
