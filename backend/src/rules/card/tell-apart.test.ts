import { expect, it } from 'vitest';
import { buildSyncView } from './build-sync-view.ts';
import type { CardRecord, DealCardFacts } from './deal-facts.ts';
import { tellApart } from './tell-apart.ts';

const amount = { amountMinor: 8_400_000, currency: 'EUR' };
const deal = { stageClass: 'late', amount } as DealCardFacts['deal'];
const record = (changes: Partial<CardRecord>): CardRecord => ({
  crm: 'salesforce',
  account: 'Brightloom',
  deleted: false,
  stage: 'Negotiation/Review',
  stageClass: 'late',
  amount,
  ...changes,
});
const leading = record({ crm: 'hubspot', account: 'brightloom.example', stage: 'Contract sent' });
const second = record({ crm: 'hubspot', account: 'old.example', amount: null });

it.each<[string, readonly CardRecord[], string | null]>([
  ['no record', [], null],
  ['one record', [leading], null],
  ['two that agree, each in its own words', [leading, record({})], null],
  [
    'another stage',
    [leading, record({ stage: 'Closed Lost', stageClass: 'lost' })],
    'Salesforce says Closed Lost; HubSpot leads.',
  ],
  [
    'another amount',
    [leading, record({ amount: { amountMinor: 8_000_000, currency: 'EUR' } })],
    'Salesforce says €80,000; HubSpot leads.',
  ],
  [
    'another currency',
    [leading, record({ amount: { amountMinor: 8_400_000, currency: 'USD' } })],
    'Salesforce says $84,000; HubSpot leads.',
  ],
  ['a deleted one', [leading, record({ deleted: true })], 'Deleted in Salesforce; HubSpot leads.'],
  [
    'a third that differs, of the CRM that leads',
    [leading, record({}), second],
    'old.example says no amount; brightloom.example leads.',
  ],
])('with %s', (_what, records, sentence) => {
  expect(tellApart({ deal, records }, 'en-US')).toBe(sentence);
});

it('stands behind how the writing goes, and is never green', () => {
  const sync = {
    connected: true,
    pending: 0,
    oldestPendingAt: null,
    parked: 0,
    retryAt: null,
    lastWrittenAt: null,
  };
  const view = (parked: number) =>
    buildSyncView({ ...sync, parked }, '2026-11-22T12:00:00.000Z', 'Deleted in Salesforce.');
  expect(view(0)).toEqual({
    state: 'synced',
    text: 'Nothing to write yet. Deleted in Salesforce.',
    tone: 'warning',
  });
  expect(view(1)).toMatchObject({
    text: '1 change could not be written. An admin sees why in the settings. Deleted in Salesforce.',
    tone: 'danger',
  });
});
