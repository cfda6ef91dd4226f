import { reviewConflict } from './actions';
import { twoRegistrations } from './conflict';
import { buildDealCard } from './dealCard';
import { idOf } from './ids';

const moment = (at, text) => ({ at, text, tooltip: `${text}, 00:00 (Berlin)` });

const { windows, certifications, thread, asOf } = buildDealCard();

/** A company that two partners work with, with everything a card can show. */
const busyAccount = {
  asOf,
  reader: { role: 'manager', name: 'Dana Keller' },
  headline: {
    state: 'protected',
    text: 'Protected for Northwind until 8 Jan 2027 (47 days)',
    line: 'Talk to Northwind before you sell what they registered.',
    modifiers: ['1 registration without a deal', 'Won before by Bluefin'],
    tone: 'success',
  },
  actions: [],
  partners: [
    {
      partnerId: idOf('par', '1'),
      partner: 'Northwind',
      tier: 'Gold',
      status: 'Protected until 8 Jan 2027 (47 days)',
      tone: 'success',
      record: '1 registration',
    },
    {
      partnerId: idOf('par', '2'),
      partner: 'Bluefin',
      tier: 'Silver',
      status: 'Waits for a decision, due Tue 10:00',
      tone: 'info',
      record: '2 registrations · 1 deal won',
    },
  ],
  incumbents: [
    {
      partnerId: idOf('par', '2'),
      partner: 'Bluefin',
      products: 'Add-on',
      won: 'Won 10 Mar 2026',
      termEnds: moment('2027-03-10T23:00:00.000Z', '10 Mar 2027 (108 days)'),
      elapsed: 7033,
      left: '108 days left',
      renewal: { text: 'Renewal open, needs some activity by 9 Jan 2027', tone: 'info' },
    },
  ],
  windows,
  registrations: [
    {
      registrationId: idOf('reg', '2'),
      partner: 'Bluefin',
      products: 'Add-on',
      status: 'Waits for a decision, due Tue 10:00',
      tone: 'info',
      submitted: moment('2026-11-19T09:00:00.000Z', '19 Nov 2026 (3 days ago)'),
      decisionId: idOf('dec', '2'),
    },
  ],
  protection: [{ product: 'Core', windows, more: '2 earlier windows are not shown.' }],
  conflicts: [],
  revenue: {
    state: 'From 1 deal won, as its parts were fixed.',
    rows: [
      {
        partner: 'Bluefin',
        deals: '1 deal won',
        amounts: [{ amount: { amountMinor: 4_800_000, currency: 'EUR' }, text: '€48,000.00' }],
      },
      {
        partner: 'Our own team',
        deals: '1 deal won',
        amounts: [{ amount: { amountMinor: 1_200_000, currency: 'EUR' }, text: '€12,000.00' }],
      },
    ],
  },
  certifications: certifications.map((one) => ({ ...one, holder: `${one.holder} · Northwind` })),
  threads: thread.messages.map((last) => ({
    registrationId: idOf('reg', '1'),
    partner: 'Northwind',
    about: 'Contoso rollout',
    dealRecordId: '006000000000001AAA',
    unread: 2,
    last,
  })),
};

/** An account's card with some of it different. */
export const buildAccountCard = (changes = {}) => ({
  ...busyAccount,
  ...changes,
});

/** A company that no partner ever worked with. */
export const noPartnerAccount = buildAccountCard({
  reader: { role: 'ae', name: 'Jonas Weber' },
  headline: {
    state: 'none',
    text: 'No partner works with this account yet',
    line: 'Invite one from a deal of this account, or send a partner a link to register it.',
    modifiers: [],
    tone: 'neutral',
  },
  partners: [],
  incumbents: [],
  windows: [],
  registrations: [],
  protection: [],
  revenue: { state: 'No deal was won here yet.', rows: [] },
  certifications: [],
  threads: [],
});

/** An account that two partners want, for a manager who may decide. */
export const disputedAccount = buildAccountCard({
  headline: {
    state: 'conflict',
    text: 'Two registrations for this customer · decision due Tue 14:00',
    line: 'Carry on as planned; add your evidence.',
    modifiers: [],
    tone: 'warning',
  },
  conflicts: [
    {
      conflictId: twoRegistrations.conflictId,
      title: twoRegistrations.title,
      status: 'Open since 21 Nov 2026',
      reasons: ['Both registered the same web site.'],
      tone: 'warning',
    },
  ],
  actions: [reviewConflict],
});

/** So many partners around an account that nobody reads them all. */
export const manyPartners = Array.from({ length: 50 }, (_, index) => ({
  ...busyAccount.partners[0],
  partnerId: `${busyAccount.partners[0].partnerId}${index}`,
  partner: `Partner ${index}`,
}));

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KGaA';

const withLongPartner = (one) => ({ ...one, partner: LONG });

/** Names longer than any line, without a place to break them. */
export const longAccount = buildAccountCard({
  headline: { ...busyAccount.headline, text: `Protected for ${LONG}`, modifiers: [LONG] },
  partners: busyAccount.partners.map(withLongPartner),
  incumbents: busyAccount.incumbents.map(withLongPartner),
  windows: busyAccount.windows.map(withLongPartner),
  registrations: busyAccount.registrations.map(withLongPartner),
  revenue: { state: LONG, rows: busyAccount.revenue.rows.map(withLongPartner) },
  threads: busyAccount.threads.map((one) => ({ ...withLongPartner(one), about: LONG })),
  note: LONG,
});
