import { approve, decline } from './actions';
import { idOf } from './ids';

export const buildQueueItem = (changes = {}) => ({
  registrationId: idOf('reg', '1'),
  partner: 'Northwind',
  tier: 'Gold',
  customer: 'Contoso GmbH',
  amount: '48,000 EUR',
  due: { at: '2026-11-24T13:00:00.000Z', text: 'Tue 24 Nov (2 days)', tooltip: '14:00 (Berlin)' },
  status: 'Waiting for an answer',
  tone: 'info',
  flags: [{ text: 'No deal yet', tone: 'neutral' }],
  clean: true,
  actions: [approve, decline],
  ...changes,
});

export const buildQueue = (items, changes = {}) => ({
  asOf: '2026-11-22T12:00:00.000Z',
  title: 'Waiting for a decision',
  summary: `${items.length} registrations, the first is due on Tuesday`,
  items,
  total: items.length,
  empty: {
    title: 'Nothing waits for you',
    text: 'Registrations appear here as soon as a partner sends one.',
  },
  ...changes,
});
