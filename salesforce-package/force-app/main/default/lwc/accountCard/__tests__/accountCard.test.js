import { refreshApex } from '@salesforce/apex';
import getCard from '@salesforce/apex/AccountCardController.getCard';
import AccountCard from 'c/accountCard';
import { changedRecords, getRecord } from 'lightning/uiRecordApi';
import {
  buildAccountCard,
  disputedAccount,
  longAccount,
  manyPartners,
  noPartnerAccount,
} from 'test-data/accountCard';
import { find, findAll, mount, read, settle } from 'test-data/mount';
import { notAllowed, notConnected, notSetUp, unexpected, unreachable } from 'test-data/refusals';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });

const HEADLINE = 'Protected for Northwind until 8 Jan 2027 (47 days)';
const recordId = '001000000000001AAA';
const wide = { recordId, flexipageRegionWidth: 'LARGE' };
const narrow = { recordId, flexipageRegionWidth: 'SMALL' };

const show = (properties = wide) => mount(AccountCard, properties);

/** Shows what the service answers. */
async function showAnswer(card, properties) {
  const element = show(properties);
  getCard.emit(card);
  await settle();
  return element;
}

/** Shows what a refusal of the service looks like. */
async function showRefusal(refusal, properties) {
  const element = show(properties);
  await refuse(refusal);
  return element;
}

/** Says in the place of a card why there is none, as Apex throws it. */
async function refuse(refusal) {
  getCard.error({ message: JSON.stringify(refusal) });
  await settle();
}

/** What the record itself says: the values of its fields, as `getRecord` gives them. */
async function tellRecord(values) {
  const fields = Object.entries(values).map(([name, value]) => [
    name,
    { value, displayValue: value },
  ]);
  getRecord.emit({
    id: recordId,
    lastModifiedDate: '2026-11-20T20:00:00.000Z',
    fields: Object.fromEntries(fields),
  });
  await settle();
}

beforeEach(() => {
  changedRecords.length = 0;
  refreshApex.mockReset();
});

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('the card, %s', (_, place) => {
  it('says first whose the account is, and reads once for its record', async () => {
    const element = await showAnswer(buildAccountCard(), place);
    expect(read(element)).toContain(HEADLINE);
    expect(getCard.getLastConfig()).toEqual({ recordId });
    await expect(element).toBeAccessible();
  });

  it('says what to do where no partner works, without empty sections', async () => {
    const element = await showAnswer(noPartnerAccount, place);
    expect(read(element)).toContain('No partner works with this account yet');
    expect(findAll(element, 'c-account-tabs, c-account-column')).toEqual([]);
    await expect(element).toBeAccessible();
  });

  it('keeps room while it loads', async () => {
    const element = show(place);
    expect(find(element, 'c-loading-lines').lines).toBeGreaterThan(5);
    await expect(element).toBeAccessible();
  });

  it('says what the record itself knows while it loads', async () => {
    const element = show(place);
    await tellRecord({ PRM_Incumbent_Partner__c: 'Bluefin' });
    expect(read(element)).toContain('Bluefin holds what was sold here');
    expect(find(element, 'c-loading-lines')).toBeDefined();
    await expect(element).toBeAccessible();
  });

  it.each([
    ['is not for the role', notAllowed, 'Not for your role'],
    ['is not connected', notConnected, 'Not connected yet'],
    ['is not set up', notSetUp, 'Not connected yet'],
    ['is refused', unexpected, 'This cannot be shown right now'],
    ['is away', unreachable, 'Alongside cannot be reached'],
  ])('says what to do when it %s', async (_why, refusal, title) => {
    const element = await showRefusal(refusal, place);
    expect(read(element)).toContain(title);
    await expect(element).toBeAccessible();
  });

  it('shows what is disputed', async () => {
    const element = await showAnswer(disputedAccount, place);
    expect(read(element)).toContain('Both registered the same web site.');
    await expect(element).toBeAccessible();
  });

  it('takes fifty partners, names of any length, and a note', async () => {
    const element = await showAnswer({ ...longAccount, partners: manyPartners }, place);
    expect(read(element)).toContain('Show more (45)');
    expect(find(element, '.note').textContent).toBe(longAccount.note);
    await expect(element).toBeAccessible();
  });

  it('shows a labelled sample in App Builder, and asks nobody', async () => {
    const element = show({ ...place, recordId: undefined });
    expect(read(element)).toContain('A sample: on a record, the card shows what is known there.');
    expect(read(element)).toContain(HEADLINE);
    expect(getCard.getLastConfig()).toEqual({});
    await expect(element).toBeAccessible();
  });
});

it('is one column where its region is small, and tabs where it is large', async () => {
  const small = await showAnswer(buildAccountCard(), narrow);
  expect(findAll(small, 'c-account-tabs, table')).toEqual([]);
  const large = await showAnswer(buildAccountCard(), wide);
  expect(find(large, 'c-account-column')).toBeUndefined();
});

it('shows how a partner stands on the record of that partner', async () => {
  const element = show();
  await tellRecord({ PRM_Partner_Status__c: 'Active', PRM_Partner_Tier__c: 'Gold' });
  expect(read(element)).toContain('Partner · Gold · Active');
});

it('stays with the last known facts of the record and their age when nobody answers', async () => {
  const element = show();
  await tellRecord({ PRM_Incumbent_Partner__c: 'Bluefin' });
  await refuse(unreachable);
  expect(read(element)).toContain('Bluefin holds what was sold here');
  expect(find(element, '.since').textContent).toContain('Nov 20, 2026');
  await expect(element).toBeAccessible();
});

it('keeps the card and says so when it cannot be read again', async () => {
  const element = await showAnswer(buildAccountCard());
  await refuse(unexpected);
  expect(read(element)).toContain(HEADLINE);
  expect(read(element).join(' ')).toContain('Shown as it was last known: Nov 22, 2026');
  await expect(element).toBeAccessible();
});

it.each([
  ['tried again', 'retry'],
  ['something was changed', 'changed'],
])('reads once more after %s', async (_, event) => {
  const element = await showAnswer(disputedAccount);
  const inside = new CustomEvent(event, { bubbles: true, composed: true });
  find(element, 'c-conflicts').dispatchEvent(inside);
  await settle();
  expect(refreshApex).toHaveBeenCalledTimes(1);
  expect(changedRecords).toEqual([recordId]);
});

it('has the title an admin gave it', async () => {
  const named = await showAnswer(buildAccountCard(), { ...wide, cardTitle: 'Channel' });
  expect(find(named, 'lightning-card').title).toBe('Channel');
  const unnamed = await showAnswer(buildAccountCard());
  expect(find(unnamed, 'lightning-card').title).toBe('Partners');
});

it('leaves out the sections an admin does not want', async () => {
  const hidden = { hideRevenue: true, hideCertifications: true, hideThreads: true };
  const element = await showAnswer(buildAccountCard(), { ...wide, ...hidden });
  expect(findAll(element, 'lightning-tab').map(({ label }) => label)).toEqual([
    'Overview',
    'Protection',
  ]);
});

describe('where cards without a partner are hidden', () => {
  const place = { ...wide, hideWithoutPartner: true };

  it('shows nothing until a partner is known', async () => {
    const element = show(place);
    expect(find(element, 'c-card-frame')).toBeUndefined();
    await tellRecord({ PRM_Incumbent_Partner__c: 'Bluefin' });
    expect(find(element, 'c-card-frame')).toBeDefined();
  });

  it.each([
    [buildAccountCard(), true],
    [noPartnerAccount, false],
  ])('goes by the card', async (card, isShown) => {
    const element = await showAnswer(card, place);
    expect(find(element, 'c-card-frame') !== undefined).toBe(isShown);
  });
});
