import { extend, markRead, noteInternally, sendToPartner } from './actions';
import { idOf } from './ids';

const moment = (at, text) => ({ at, text, tooltip: `${text}, 00:00 (Berlin)` });

/** A deal that Northwind sourced and that is protected, with everything a card can show. */
const protectedDeal = {
  asOf: '2026-11-22T12:00:00.000Z',
  reader: { role: 'manager', name: 'Dana Keller' },
  headline: {
    state: 'protected',
    text: 'Northwind · sourced · protected until 8 Jan 2027 (47 days)',
    line: 'Work it with Priya (their AE). Last reply 2 days ago. Next: demo Thu',
    modifiers: ['+ Bluefin (services)'],
    tone: 'success',
  },
  primaryAction: extend,
  actions: [],
  moreActions: [],
  windows: [
    {
      windowId: idOf('win', '1'),
      registrationId: idOf('reg', '1'),
      partner: 'Northwind',
      products: 'Core',
      startsAt: moment('2026-10-10T12:00:00.000Z', '10 Oct 2026'),
      endsAt: moment('2027-01-08T23:00:00.000Z', '8 Jan 2027'),
      elapsed: 4777,
      left: '47 days left',
      extended: { from: 6000, text: 'Extended once by 30 days' },
      keepAlive: { text: 'Northwind confirms activity by 9 Dec', tone: 'info' },
      tone: 'success',
    },
  ],
  people: [
    {
      name: 'Priya Raman',
      role: 'Account executive',
      partner: 'Northwind',
      certification: { text: 'Core Expert until 3 Mar 2027', tone: 'success' },
    },
  ],
  nextStep: 'Demo on Thu 26 Nov',
  registrations: [
    {
      registrationId: idOf('reg', '1'),
      partner: 'Northwind',
      status: 'Approved, protected',
      tone: 'success',
      submitted: moment('2026-10-09T08:00:00.000Z', '9 Oct 2026'),
      decisionId: idOf('dec', '1'),
    },
  ],
  conflicts: [],
  attribution: {
    model: 'Primary',
    state: 'Open until the deal nears its close',
    rows: [
      {
        partner: 'Northwind',
        role: 'Sourced',
        share: 10_000,
        shareText: '100 %',
        amountText: '48,000.00 EUR',
        reason: 'Registered first and introduced the customer',
      },
    ],
    others: [{ models: 'First touch, Last touch', parts: 'Northwind 60%, Bluefin 40%' }],
  },
  certifications: [
    {
      holder: 'Priya Raman',
      title: 'Core Expert',
      status: 'Valid',
      expires: '3 Mar 2027',
      tone: 'success',
    },
  ],
  thread: {
    unread: 2,
    messages: [
      {
        messageId: idOf('msg', '1'),
        author: 'Priya Raman',
        fromPartner: true,
        audience: 'To us',
        internal: false,
        body: 'The customer asks for a demo on Thursday.',
        posted: moment('2026-11-20T09:30:00.000Z', '20 Nov 2026 (2 days ago)'),
      },
    ],
    posts: [sendToPartner, noteInternally],
    markRead: [markRead],
  },
  history: [
    {
      happened: moment('2026-10-10T12:00:00.000Z', '10 Oct 2026'),
      text: 'Approved: first to register, customer is new',
      who: 'Dana Keller',
      decisionId: idOf('dec', '1'),
    },
  ],
  decisionId: idOf('dec', '1'),
  sync: { state: 'synced', text: 'Salesforce is up to date, 2 min ago', tone: 'neutral' },
};

/** A card with some of it different. */
export const buildDealCard = (changes = {}) => ({
  ...protectedDeal,
  ...changes,
});

/** A deal nobody registered: almost everything is empty. */
export const noPartnerDeal = {
  asOf: protectedDeal.asOf,
  reader: { role: 'ae', name: 'Jonas Weber' },
  headline: {
    state: 'none',
    text: 'No partner. Get help from one',
    modifiers: [],
    tone: 'neutral',
  },
  actions: [],
  moreActions: [],
  windows: [],
  people: [],
  registrations: [],
  conflicts: [],
  attribution: { model: 'Primary', state: 'Nothing to attribute', rows: [] },
  certifications: [],
  thread: { unread: 0, messages: [], posts: [] },
  history: [],
  sync: protectedDeal.sync,
};
