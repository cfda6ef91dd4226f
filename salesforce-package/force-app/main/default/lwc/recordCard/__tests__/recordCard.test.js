import { refreshApex } from '@salesforce/apex';
import { changedRecords } from 'lightning/uiRecordApi';
import { RecordCard } from 'c/recordCard';
import { createElement } from 'lwc';
import { unexpected, unreachable } from 'test-data/refusals';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });

const card = { headline: { text: 'Protected' } };
const thrown = (refusal) => ({ body: { message: JSON.stringify(refusal) } });

/** A card as containers build it: what Lightning says of its place stands in the card itself. */
class Placed extends RecordCard {
  static place = {};
  static last;
  recordId = Placed.place.recordId;
  flexipageRegionWidth = Placed.place.flexipageRegionWidth;

  constructor() {
    super();
    Placed.last = this;
  }
}

function place(where = { recordId: '001xx' }) {
  Placed.place = where;
  document.body.append(createElement('c-placed', { is: Placed }));
  return Placed.last;
}

beforeEach(() => {
  changedRecords.length = 0;
  refreshApex.mockReset();
});

it('begins with nothing, and asks for the card of its record', () => {
  const placed = place();
  expect(placed.cardOf).toBe('001xx');
  expect(placed.isSample).toBe(false);
  expect(placed.loaded).toEqual({ state: 'loading' });
});

it('asks for nothing in App Builder without a record', () => {
  const placed = place({});
  expect(placed.cardOf).toBeUndefined();
  expect(placed.isSample).toBe(true);
});

it.each([
  [{ flexipageRegionWidth: 'SMALL' }, true],
  [{ flexipageRegionWidth: 'LARGE' }, false],
  [{}, false],
])('knows how wide it stands: %j', (where, narrow) => {
  expect(place(where).isNarrow).toBe(narrow);
});

it('keeps what was known when it cannot be read again', () => {
  const placed = place();
  placed.receive({ data: card });
  placed.receive({ error: thrown(unexpected) });
  expect(placed.loaded).toEqual({ state: 'ready', card, refusal: unexpected });
});

it('says why there is no card', () => {
  const placed = place();
  placed.receive({ error: thrown(unreachable) });
  expect(placed.loaded).toMatchObject({ state: 'failed', refusal: { code: 'unreachable' } });
});

it('says nothing before either has come', () => {
  const placed = place();
  placed.receive({ data: undefined, error: undefined });
  placed.receiveRecord({ data: undefined });
  expect(placed.loaded).toEqual({ state: 'loading' });
  expect(placed.record).toBeUndefined();
});

it('keeps the record when Lightning cannot read it again', () => {
  const placed = place();
  placed.receiveRecord({ data: { id: '001xx' } });
  placed.receiveRecord({ data: undefined });
  expect(placed.record).toEqual({ id: '001xx' });
});

it('reads again after a change, and tells Lightning that the record changed', async () => {
  const placed = place();
  placed.receive({ data: card });
  await placed.refresh();
  expect(refreshApex).toHaveBeenCalledWith({ data: card });
  expect(changedRecords).toEqual(['001xx']);
  expect(placed.loaded).toEqual({ state: 'ready', card });
});

it('loads again after a failure, and shows the card that came', async () => {
  const placed = place();
  placed.receive({ error: thrown(unexpected) });
  refreshApex.mockImplementation(async () => {
    expect(placed.loaded).toEqual({ state: 'loading' });
    placed.receive({ data: card });
  });
  await placed.refresh();
  expect(placed.loaded).toEqual({ state: 'ready', card });
});

it('is not left loading when the same refusal is not told again', async () => {
  const placed = place();
  placed.receive({ error: thrown(unexpected) });
  await placed.refresh();
  expect(placed.loaded).toEqual({ state: 'failed', refusal: unexpected });
});

it('keeps the card when reading it again breaks off', async () => {
  const placed = place();
  placed.receive({ data: card });
  refreshApex.mockRejectedValue(thrown(unexpected));
  await placed.refresh();
  expect(placed.loaded).toEqual({ state: 'ready', card, refusal: unexpected });
});

it('says how old the card is, or else the record', () => {
  const placed = place();
  expect(placed.since).toBeUndefined();
  placed.receiveRecord({ data: { id: '001xx', lastModifiedDate: '2026-11-20T20:00:00.000Z' } });
  expect(placed.since).toContain('Nov 20, 2026');
  placed.receive({ data: { ...card, asOf: '2026-11-22T20:00:00.000Z' } });
  expect(placed.since).toContain('Nov 22, 2026');
});
