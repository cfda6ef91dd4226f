import { refreshApex } from '@salesforce/apex';
import getCard from '@salesforce/apex/DealCardController.getCard';
import DealCard from 'c/dealCard';
import { changedRecords, getRecord } from 'lightning/uiRecordApi';
import { buildDealCard, noPartnerDeal } from 'test-data/dealCard';
import { startFakeService } from 'test-data/fakeService';
import { headlines } from 'test-data/headlines';
import { find, findAll, mount, read, settle } from 'test-data/mount';
import { unreachable } from 'test-data/refusals';
import { words } from 'c/words';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });

const recordId = '006000000000001AAA';
const open = (properties = {}) => mount(DealCard, { recordId, ...properties });
const refusedBy = (refusal) => getCard.error({ message: JSON.stringify(refusal) });

it('asks for the card of its record, and lets its reader lack any of our fields', async () => {
  open();
  await settle();
  expect(getCard.getLastConfig()).toEqual({ recordId });
  const { fields, optionalFields } = getRecord.getLastConfig();
  expect(fields.map(({ fieldApiName }) => fieldApiName)).toEqual(['Id']);
  expect(optionalFields).toHaveLength(5);
});

const widths = ['LARGE', 'SMALL'];

it.each(headlines.flatMap((headline) => widths.map((width) => [headline.state, width, headline])))(
  'shows %s in a region that is %s',
  async (_, flexipageRegionWidth, headline) => {
    const element = open({ flexipageRegionWidth });
    getCard.emit(buildDealCard({ headline }));
    await settle();
    expect(read(element)).toContain(headline.text);
    expect(find(element, 'c-loading-lines')).toBeUndefined();
  },
);

it.each([
  ['LARGE', 'c-deal-tabs', 'c-deal-column'],
  ['SMALL', 'c-deal-column', 'c-deal-tabs'],
])('fits a region that is %s', async (flexipageRegionWidth, shown, left) => {
  const element = open({ flexipageRegionWidth });
  getCard.emit(buildDealCard());
  await settle();
  expect(find(element, shown)).toBeDefined();
  expect(find(element, left)).toBeUndefined();
  await expect(element).toBeAccessible();
});

it('keeps the card that it had when it cannot be read again, and says so', async () => {
  const element = open();
  const card = buildDealCard();
  getCard.emit(card);
  await settle();
  refusedBy(unreachable);
  await settle();
  expect(read(element)).toEqual(
    expect.arrayContaining([
      card.headline.text,
      expect.stringContaining(words.failure.stale),
      words.failure.away,
    ]),
  );
  await expect(element).toBeAccessible();
});

it.each(['changed', 'retry'])('reads card and record again after %s', async (event) => {
  changedRecords.length = 0;
  refreshApex.mockClear();
  const element = open();
  getCard.emit(buildDealCard());
  await settle();
  find(element, 'c-headline').dispatchEvent(
    new CustomEvent(event, { bubbles: true, composed: true }),
  );
  await settle();
  expect(refreshApex).toHaveBeenCalledTimes(1);
  expect(changedRecords).toEqual([recordId]);
});

it.each([
  ['once more while the record is being written', 'pending', 2],
  ['once where the record is up to date', 'synced', 1],
])('reads after a change %s', async (_, state, times) => {
  jest.useFakeTimers();
  refreshApex.mockClear();
  const element = open();
  getCard.emit(buildDealCard({ sync: { state, text: 'Writing 2 changes', tone: 'info' } }));
  await jest.advanceTimersByTimeAsync(0);
  find(element, 'c-headline').dispatchEvent(
    new CustomEvent('changed', { bubbles: true, composed: true }),
  );
  await jest.advanceTimersByTimeAsync(60_000);
  expect(refreshApex).toHaveBeenCalledTimes(times);
  jest.useRealTimers();
});

it('reads nothing more once the card is gone', async () => {
  jest.useFakeTimers();
  refreshApex.mockClear();
  const element = open();
  getCard.emit(buildDealCard({ sync: { state: 'pending', text: 'Writing', tone: 'info' } }));
  await jest.advanceTimersByTimeAsync(0);
  find(element, 'c-headline').dispatchEvent(
    new CustomEvent('changed', { bubbles: true, composed: true }),
  );
  await jest.advanceTimersByTimeAsync(0);
  element.remove();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(refreshApex).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

it('tells our service which messages were seen', async () => {
  const calls = startFakeService({ 'collaboration.mark-read': {} });
  const element = open({ flexipageRegionWidth: 'SMALL' });
  getCard.emit(buildDealCard());
  await settle();
  findAll(element, 'lightning-button')
    .find(({ label }) => label === words.markRead)
    .click();
  await settle();
  expect(calls.map(({ operation }) => operation)).toEqual(['collaboration.mark-read']);
});

it.each(['LARGE', 'SMALL'])('opens the attribution when asked for it (%s)', async (width) => {
  const element = open({ flexipageRegionWidth: width, hideAttribution: true });
  getCard.emit(buildDealCard());
  await settle();
  expect(find(element, 'c-attribution')).toBeUndefined();
  find(element, 'c-headline').dispatchEvent(
    new CustomEvent('showattribution', { bubbles: true, composed: true }),
  );
  await settle();
  expect(find(element, 'c-attribution')).toBeDefined();
});

it('shows a sample in App Builder, where there is no record', async () => {
  const element = mount(DealCard);
  await settle();
  expect(read(element)).toEqual(expect.arrayContaining([words.sample.says, words.sample.deal]));
  await expect(element).toBeAccessible();
});

it.each([
  [true, noPartnerDeal, false],
  [true, buildDealCard(), true],
  [false, noPartnerDeal, true],
])('with "hide without a partner" at %s', async (hideWithoutPartner, card, isShown) => {
  const element = open({ hideWithoutPartner });
  getCard.emit(card);
  await settle();
  expect(find(element, 'c-card-frame') !== undefined).toBe(isShown);
});

it('bears the title that an admin gives it', async () => {
  const titleOf = (element) => find(element, 'c-card-frame').heading;
  expect(titleOf(open())).toBe('Partner');
  expect(titleOf(open({ cardTitle: 'Channel' }))).toBe('Channel');
});
