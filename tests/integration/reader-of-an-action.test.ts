import { randomUUID } from 'node:crypto';
import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { getConflict } from '@alongside/shared/contracts/conflict/get';
import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import { extendProtection } from '@alongside/shared/contracts/protection-window/extend';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { registrationReceipt } from '@alongside/shared/contracts/registration/registration-receipt';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import { queueModel } from '@alongside/shared/vocabulary/queue-model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../support/database.ts';
import { approvalFacts, customerFacts } from '../support/new-customer.ts';
import { openParityOrg } from '../support/parity/open-parity-org.ts';
import { openParityPortal } from '../support/parity/open-parity-portal.ts';
import { openParityTenant, type ParityTenant } from '../support/parity/open-tenant.ts';
import type { DoorReader } from '../support/through-doors.ts';
import { wholeDatabase } from '../support/whole-database.ts';

/* What an action says when it is done, and what the card beside it says, in one language of dates and money. */

/** 23:30 in London, past midnight in Berlin and morning in Tokyo; the rules count days in UTC. */
const LATE = '2026-10-12T22:30:00.000Z';
const readers = [
  ['de-DE', 'Europe/Berlin', '13. Okt. 2026', '84.000\u00a0€', '9. Feb. 2027'],
  ['en-GB', 'Europe/London', '12 Oct 2026', '€84,000', '9 Feb 2027'],
  ['en-US', 'America/New_York', 'Oct 12, 2026', '€84,000', 'Feb 9, 2027'],
  ['ja-JP', 'Asia/Tokyo', '2026年10月13日', '€84,000', '2027年2月9日'],
] as const;

describe.each([
  ['HubSpot', openParityPortal],
  ['Salesforce', openParityOrg],
])('in %s', (_crm, openCrm) => {
  let tenant: ParityTenant;
  let partners: readonly PartnerContactActor[];

  beforeAll(async () => {
    tenant = await openParityTenant(openCrm);
    const { programme } = tenant;
    partners = [await programme.addPartner('Northwind'), await programme.addPartner('Bluefin')];
    programme.clock.set(LATE);
  });
  afterAll(() => tenant.close());

  const register = async (partner: PartnerContactActor, name: string) => {
    const { registrationId } = await tenant.programme.call(submitRegistration, partner, {
      companyName: name,
      website: `${name.toLowerCase().replaceAll(/\W/g, '')}.example`,
      ...customerFacts,
      ...approvalFacts,
    });
    return registrationId;
  };

  /** Two partners register the same customer; answers the first and the conflict. */
  async function dispute(name: string, reader: DoorReader) {
    const registrationId = await register(partners[0]!, name);
    await register(partners[1]!, name);
    const queue = await tenant.ask('manager', listQueue, { show: 'conflicts' }, reader);
    const { conflictId = '' } = queueModel.parse(JSON.parse(queue)).items[0]!;
    return { registrationId, conflictId };
  }

  /** Settles a dispute. */
  async function settle(name: string, reader: DoorReader) {
    const { registrationId, conflictId } = await dispute(name, reader);
    const input = { conflictId, winner: registrationId, idempotencyKey: randomUUID() };
    const answer = await tenant.ask('manager', settleConflict, input, reader);
    return { conflictId, answer };
  }

  /** Approves a registration and writes its deal to the CRM. */
  async function approve(name: string, reader: DoorReader) {
    const registrationId = await register(partners[0]!, name);
    const input = { registrationId, deal: 'create', idempotencyKey: randomUUID() };
    const answer = await tenant.ask('manager', approveRegistration, input, reader);
    await tenant.sendAll();
    return { registrationId, receipt: toReceipt(answer) };
  }

  test.each(readers)(
    'a manager who reads %s in %s settles, and is told the days and amounts of the panel',
    async (locale, timeZone, today, amount) => {
      const reader = { locale, timeZone };
      const { conflictId, answer } = await settle(locale, reader);
      expect(answer).toContain(`Settled on ${today}`);
      expect(answer).toContain(amount);
      expect(answer).toBe(await tenant.ask('manager', getConflict, { conflictId }, reader));
    },
  );

  test.each(readers)(
    'a manager who reads %s in %s extends, and is told the day that the card shows',
    async (locale, timeZone, today, _amount, end) => {
      const { ask, place } = tenant;
      const reader = { locale, timeZone };
      const { registrationId } = await approve(`More ${locale}`, reader);
      const input = { registrationId, days: 30, reason: 'March', idempotencyKey: randomUUID() };
      const receipt = toReceipt(await ask('manager', extendProtection, input, reader));
      expect(receipt.status).toContain(`until ${end}`);
      expect(receipt.submitted?.text).toContain(today);
      const { recordId } = (await place.crm.findDealByRegistration(registrationId))!;
      const card = await ask('manager', getDealCard, { recordId }, reader);
      expect(card).toContain(JSON.stringify(receipt.protectedUntil));
    },
  );

  test('whoever says nothing reads the default, and so does one whose CRM knows more than we do', async () => {
    const { receipt } = await approve('Silent', {});
    expect(receipt.submitted?.text).toContain('Oct 12, 2026');
    const { answer } = await settle('Strange', { locale: 'xx-YY', timeZone: 'Mars/Base' });
    expect(answer).toContain('Settled on Oct 12, 2026');
  });

  test('the same change asked again by another reader gets the answer it got', async () => {
    const { registrationId } = await approve('Repeated', {});
    const input = { registrationId, days: 30, reason: 'March', idempotencyKey: randomUUID() };
    const ask = (reader: DoorReader) => tenant.ask('manager', extendProtection, input, reader);
    const first = await ask({ locale: 'de-DE' });
    expect(await ask({ locale: 'ja-JP', timeZone: 'Asia/Tokyo' })).toBe(first);
  });

  test.each([
    [{ locale: 'en_GB' }, 'locale (must be a language tag like en-GB)'],
    [{ locale: '' }, 'locale (must be a language tag like en-GB)'],
    [{ timeZone: 'half past two' }, 'timeZone (must be a time zone like Europe/Berlin)'],
  ])('a reader of %j is refused before anything is done', async (reader, said) => {
    const { ask, store } = tenant;
    const registrationId = await register(partners[0]!, `Refused ${Object.values(reader).join()}`);
    const before = await changesOf(store);
    const input = { registrationId, deal: 'create', idempotencyKey: randomUUID() };
    await expect(ask('manager', approveRegistration, input, reader)).rejects.toThrow(said);
    expect(await changesOf(store)).toEqual(before);
  });

  test('a refusal names days as its reader writes them, in the zone of the rules', async () => {
    const { ask, programme } = tenant;
    const { registrationId } = await approve('Ended', {});
    programme.clock.set('2027-02-15T22:30:00.000Z');
    const ended = ['10. Jan. 2027', '10 Jan 2027', 'Jan 10, 2027', '2027年1月10日'];
    for (const [place, [locale, timeZone]] of readers.entries()) {
      const input = { registrationId, days: 30, reason: 'March', idempotencyKey: randomUUID() };
      const extended = ask('manager', extendProtection, input, { locale, timeZone });
      await expect(extended).rejects.toThrow(`Protection ended on ${ended[place]}.`);
    }
  });
});

const toReceipt = (answer: string) => registrationReceipt.parse(JSON.parse(answer));

/** Everything but what the doors remember of requests. */
async function changesOf({ pool }: TestDatabase): Promise<unknown> {
  const tables = (await wholeDatabase(pool)) as readonly { readonly name: string }[];
  return tables.filter(({ name }) => !['request_signature', 'envelope_nonce'].includes(name));
}
