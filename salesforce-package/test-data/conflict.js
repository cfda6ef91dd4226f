import { idOf } from './ids';

const winner = idOf('reg', '1');
const loser = idOf('reg', '2');

/** Two partners want the same customer; the rules propose the one who registered first. */
export const twoRegistrations = {
  conflictId: idOf('con', '1'),
  title: 'Northwind and Bluefin for Contoso GmbH',
  status: 'Open',
  due: { at: '2026-11-24T13:00:00.000Z', text: 'Tue 24 Nov, 14:00' },
  proposal: {
    text: 'Northwind keeps the customer',
    decidingRule: 'Who registered first',
    winner,
  },
  sides: [
    {
      registrationId: winner,
      partner: 'Northwind',
      tier: 'Gold',
      submitted: { at: '2026-11-20T08:00:00.000Z', text: '20 Nov 2026' },
      status: 'In review',
      facts: ['Met the customer on 12 Nov'],
      evidence: ['Meeting notes of 12 Nov'],
      missing: [],
      loses: 'Northwind loses 90 days of protection.',
    },
    {
      registrationId: loser,
      partner: 'Bluefin',
      tier: 'Silver',
      submitted: { at: '2026-11-21T08:00:00.000Z', text: '21 Nov 2026' },
      status: 'In review',
      facts: ['Serves the customer since 2024'],
      evidence: [],
      missing: ['Meeting'],
      loses: 'Bluefin keeps its services role.',
    },
  ],
  directSales: [],
  evidenceNeeded: 'When each registration reached us.',
  rules: [
    { title: 'Proof', sentence: 'Both sent proof in time.', outcome: 'equal' },
    {
      title: 'Who registered first',
      sentence: 'Northwind registered one day earlier.',
      outcome: 'decides',
    },
  ],
  actions: [
    {
      id: 'settle_conflict',
      label: 'Settle for Northwind',
      emphasis: 'primary',
      enabled: true,
      call: { method: 'POST', path: `/v1/conflicts/${idOf('con', '1')}/settle`, input: { winner } },
      form: {
        title: 'Settle for Northwind',
        consequences: ['Bluefin is told that another registration came first.'],
        fields: [],
        submit: 'Settle',
      },
    },
  ],
};
