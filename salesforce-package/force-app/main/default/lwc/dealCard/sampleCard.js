// @ts-check
import { words } from 'c/words';

const PARTNER = 'Northwind';
const PRODUCT = 'Core';

/**
 * What the card looks like, for App Builder, where there may be no record.
 * @type {import('types/contract').DealCardModel}
 */
export const sampleCard = {
  asOf: '2026-11-22T00:00:00.000Z',
  reader: { role: 'ae', name: '' },
  headline: {
    state: 'protected',
    text: words.sample.deal,
    line: words.sample.dealLine,
    modifiers: [],
    tone: 'success',
  },
  actions: [],
  moreActions: [],
  windows: [
    {
      windowId: 'sample',
      registrationId: 'sample',
      partner: PARTNER,
      products: PRODUCT,
      startsAt: { at: '2026-10-10T00:00:00.000Z', text: words.sample.start },
      endsAt: { at: '2027-01-08T00:00:00.000Z', text: words.sample.end },
      elapsed: 4777,
      left: words.sample.left,
      tone: 'success',
    },
  ],
  people: [],
  registrations: [],
  conflicts: [],
  attribution: { model: '', state: '', rows: [] },
  certifications: [],
  thread: { unread: 0, messages: [], posts: [] },
  history: [],
  sync: { state: 'synced', text: '', tone: 'neutral' },
};
