import { describe, expect, it } from 'vitest';
import { parseWebhookEvents } from './webhook-events.ts';

const APP = '990001';
const event = (change: object = {}) => ({
  eventId: 100,
  subscriptionId: 500_001,
  portalId: 48_151_623,
  appId: 990_001,
  occurredAt: 1_795_348_800_000,
  subscriptionType: 'object.propertyChange',
  attemptNumber: 0,
  objectId: 7001,
  objectTypeId: '0-3',
  propertyName: 'dealstage',
  propertyValue: 'closedwon',
  changeSource: 'CRM_UI',
  sourceId: 'userId:61000101',
  ...change,
});
const parse = (...events: unknown[]) => parseWebhookEvents(events, APP);
const keys = (...events: unknown[]) => parse(...events)?.map(({ dedupeKey }) => dedupeKey);

describe('webhook events', () => {
  it('become hints to read a deal', () => {
    expect(parse(event())).toEqual([
      {
        kind: 'hubspot',
        externalAccountId: '48151623',
        dedupeKey: 'hubspot:48151623:object.propertyChange:7001:100:1795348800000:dealstage:7001',
        object: 'deal',
        recordId: '7001',
        occurredAt: '2026-11-22T12:00:00.000Z',
      },
    ]);
  });

  it('have the same key at every attempt and another when anything tells them apart', () => {
    const [first] = keys(event()) ?? [];
    expect(keys(event({ attemptNumber: 3 }))).toEqual([first]);
    for (const change of [
      { eventId: 101 },
      { objectId: 7002 },
      { occurredAt: 1_795_348_800_001 },
      { propertyName: 'amount' },
      { portalId: 1 },
    ]) {
      expect(keys(event(change))).not.toEqual([first]);
    }
  });

  it('of a merge are one for every record of it', () => {
    const merge = event({
      subscriptionType: 'object.merge',
      primaryObjectId: 7001,
      mergedObjectIds: [7002, 7003],
      newObjectId: 7004,
    });
    const records = parse(merge)?.map(({ recordId }) => recordId);
    expect(records?.toSorted()).toEqual(['7001', '7002', '7003', '7004']);
    expect(new Set(keys(merge)).size).toBe(4);
  });

  it.each([
    ['our own write', event({ changeSource: 'INTEGRATION', sourceId: APP })],
    ['a company', event({ objectTypeId: '0-2' })],
    ['something of tomorrow', { subscriptionType: 'object.dream', portalId: 1 }],
    ['no object at all', 'hello'],
  ])('leave out %s', (_what, one) => {
    expect(parse(one)).toEqual([]);
  });

  it('of another integration are not ours', () => {
    expect(parse(event({ changeSource: 'INTEGRATION', sourceId: '123' }))).toHaveLength(1);
  });

  it.each([[{}], ['text'], [null], [Array.from({ length: 1001 }, () => event())]])(
    'are no delivery when they are %j',
    (body) => {
      expect(parseWebhookEvents(body, APP)).toBeNull();
    },
  );
});
