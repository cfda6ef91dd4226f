import { confirmTouch } from '@alongside/shared/contracts/attribution/confirm-touch';
import { logTouch } from '@alongside/shared/contracts/attribution/log-touch';
import { postMessage } from '@alongside/shared/contracts/collaboration/post-message';
import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import { extendProtection } from '@alongside/shared/contracts/protection-window/extend';
import { requestExtension } from '@alongside/shared/contracts/protection-window/request-extension';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { previewApproval } from '@alongside/shared/contracts/registration/preview-approval';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { approvalFacts, customerFacts } from '../new-customer.ts';
import type { ParityTenant } from './open-tenant.ts';

const HOUR = 3_600_000;
const british = { locale: 'en-GB' };

/** What the story leaves behind. */
export interface ToldStory {
  /** Answers that people got on the way, through their door. */
  readonly seen: readonly string[];
  /** Record ids of the deals: won, disputed, and linked to one of our own. */
  readonly deals: readonly string[];
  readonly companies: readonly string[];
  /** Ids that only one CRM has, in an order that is the same in the other. */
  readonly recordIds: readonly string[];
}

/** Two partners' year in one vendor's programme, each step at an instant of its own. */
export async function tellStory(tenant: ParityTenant): Promise<ToldStory> {
  const { programme, place, ask, act, sendAll, takeOver } = tenant;
  const { clock } = programme;
  const seen: string[] = [];
  const register = async (partner: PartnerContactActor, name: string) => {
    clock.advance(HOUR);
    const { registrationId } = await programme.call(submitRegistration, partner, {
      companyName: `${name} GmbH`,
      website: `${name.toLowerCase()}.example`,
      ...customerFacts,
      ...approvalFacts,
    });
    return registrationId;
  };
  const approve = async (registrationId: Id<'registration'>): Promise<string> => {
    clock.advance(HOUR);
    const preview = await ask('manager', previewApproval, { registrationId }, british);
    seen.push(preview);
    const { fields } = JSON.parse(preview) as { fields: { name: string; value?: string }[] };
    const deal = fields.find(({ name }) => name === 'deal')?.value ?? 'create';
    await act('manager', approveRegistration, { registrationId, deal });
    await sendAll();
    return registrationId;
  };

  const northwind = await programme.addPartner('Northwind');
  clock.advance(HOUR);
  const bluefin = await programme.addPartner('Bluefin', { type: 'referral', tier: 'silver' });

  // A customer nobody knew.
  const alder = await register(northwind, 'Alder');
  await approve(alder);
  // Two who want the same one.
  const birch = await register(northwind, 'Birch');
  await register(bluefin, 'Birch');
  const conflicts = await ask('manager', listQueue, { show: 'conflicts' }, british);
  seen.push(conflicts);
  const { items } = JSON.parse(conflicts) as { items: { conflictId: string }[] };
  clock.advance(HOUR);
  await act('manager', settleConflict, { conflictId: items[0]!.conflictId, winner: birch });
  await approve(birch);
  // One with whom our own people have a deal.
  const owned = await place.addDeal({
    name: 'Cedar GmbH',
    domain: 'cedar.example',
    country: 'DE',
    amount: '120000.50',
    closesOn: '2027-03-28',
    ownerEmail: 'clara.lindqvist@brightloom.example',
  });
  clock.advance(HOUR);
  await takeOver(owned);
  await approve(await register(northwind, 'Cedar'));
  // One that is not for partners.
  const dogwood = await register(bluefin, 'Dogwood');
  clock.advance(HOUR);
  await act('manager', declineRegistration, { registrationId: dogwood, reason: 'not_eligible' });

  const recordOf = async (registrationId: Id<'registration'>) =>
    (await place.crm.findDealByRegistration(registrationId))!.recordId;
  const won = await recordOf(alder);
  clock.advance(HOUR);
  const dealId = await takeOver(won);
  const { partnerId } = bluefin;
  const help = { dealId, partnerId, kind: 'demo', happenedOn: '2026-10-12' };
  clock.advance(HOUR);
  const { touchId } = await act('ae', logTouch, help);
  clock.advance(HOUR);
  await programme.call(confirmTouch, bluefin, { touchId });
  clock.advance(HOUR);
  const message = { body: 'Who comes to the demo?', audience: 'partner' };
  await act('ae', postMessage, { registrationId: alder, ...message });
  // A connection that nobody uses for long ends.
  while (clock.now() < '2026-12-16T00:00:00.000Z') {
    clock.advance(12 * HOUR);
    await place.crm.readAccount();
  }
  await programme.call(requestExtension, northwind, {
    registrationId: birch,
    reason: 'Budget in March',
  });
  await sendAll();
  clock.advance(HOUR);
  const more = { registrationId: birch, days: 60, reason: 'Budget in March' };
  await act('manager', extendProtection, more);
  await sendAll();
  for (const to of ['late', 'won'] as const) {
    clock.advance(HOUR);
    await place.moveDeal(won, to);
    clock.advance(HOUR);
    await takeOver(won);
    await sendAll();
  }

  const deals = [won, await recordOf(birch), owned];
  const snapshots = await Promise.all(deals.map((deal) => place.crm.readDeal(deal)));
  const companies = snapshots.map((deal) => deal!.company!.recordId);
  const users = (await place.crm.listUsers()).toSorted((a, b) => a.email.localeCompare(b.email));
  const recordIds = [...deals, ...companies, ...users.map(({ userId }) => userId)];
  return { seen, deals, companies, recordIds };
}
