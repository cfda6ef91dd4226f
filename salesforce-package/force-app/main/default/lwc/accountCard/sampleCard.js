// @ts-check
import { words } from 'c/words';

const PARTNER = 'Northwind';
const TIER = 'Gold';

/**
 * What the card looks like, for App Builder, where there may be no record.
 * @type {import('types/contract').AccountCardModel}
 */
export const sampleCard = {
  asOf: '2026-11-22T00:00:00.000Z',
  reader: { role: 'ae', name: '' },
  headline: {
    state: 'protected',
    text: words.sample.headline,
    line: words.sample.line,
    modifiers: [],
    tone: 'success',
  },
  actions: [],
  partners: [
    {
      partnerId: 'sample',
      partner: PARTNER,
      tier: TIER,
      status: words.sample.status,
      tone: 'success',
      record: words.sample.record,
    },
  ],
  incumbents: [],
  windows: [],
  registrations: [],
  protection: [],
  conflicts: [],
  revenue: { state: '', rows: [] },
  certifications: [],
  threads: [],
};
