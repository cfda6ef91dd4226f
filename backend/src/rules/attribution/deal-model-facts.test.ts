import { expect, test } from 'vitest';
import {
  ordinaryDeal,
  ordinaryPartner,
  ordinaryTouch,
} from '../cases/ordinary/attribution-facts.ts';
import { createZoneDays } from '../kernel/zone-days.ts';
import { defaultAttribution } from '../policy/default-attribution.ts';
import type { CreditedPartner } from './credited-partners.ts';
import { dealModelFacts } from './deal-model-facts.ts';
import type { AttributionFacts } from './facts.ts';

const now = '2026-10-10T12:00:00.000Z';
const policy = { version: 1, zone: createZoneDays('UTC'), attribution: defaultAttribution };
const northwind: CreditedPartner = {
  partnerId: 'par_northwind',
  role: 'sourced',
  touches: 1,
  dealRole: 'sourcing',
};
const bluefin = { ...northwind, partnerId: 'par_bluefin', dealRole: null } as const;

/** Help of Northwind's on a day of October. */
function touch(name: string, day: number) {
  const happenedAt = `2026-10-0${day}T09:00:00.000Z`;
  return { ...ordinaryTouch, touchId: `tou_${name}` as const, happenedAt };
}

function read(facts: Partial<AttributionFacts>, partners: readonly CreditedPartner[]) {
  return dealModelFacts({ ...ordinaryDeal, ...facts }, partners, policy, now);
}

test('a deal in which nobody takes part has no primary partner, no help and no roles', () => {
  const facts = { partners: [ordinaryPartner], touches: [ordinaryTouch] };
  expect(read(facts, [])).toEqual({
    convertedAt: now,
    touches: [],
    milestones: {},
    primaryPartnerId: null,
    splits: [],
    roles: [],
    dealRoles: [],
    journeys: [],
  });
});

test('help and roles are those of the partners who take part, the first of them the primary one', () => {
  const stranger = 'par_stranger' as const;
  const facts = {
    partners: [{ ...ordinaryPartner, partnerId: stranger }, ordinaryPartner],
    touches: [{ ...ordinaryTouch, touchId: 'tou_2', partnerId: stranger }, ordinaryTouch] as const,
  };
  expect(read(facts, [northwind, bluefin])).toMatchObject({
    touches: [ordinaryTouch],
    primaryPartnerId: 'par_northwind',
    roles: [ordinaryPartner],
    dealRoles: [{ partnerId: 'par_northwind', role: 'sourcing' }],
  });
});

test('help that does not qualify is not read', () => {
  expect(read({ touches: [{ ...ordinaryTouch, qualifying: false }] }, [northwind]).touches).toEqual(
    [],
  );
});

test('the path ends with the lock, once there is one', () => {
  const lockedAt = '2026-10-05T09:00:00.000Z';
  const touches = [touch('a', 5), touch('b', 6)];
  expect(read({ lockedAt, touches }, [northwind])).toMatchObject({
    convertedAt: lockedAt,
    touches: [{ touchId: 'tou_a' }],
    milestones: { closed: 'tou_a' },
  });
});

test.each([
  ['the last help until then led to it', [touch('a', 1), touch('b', 3)], 'tou_b'],
  ['the later help, whatever its id', [touch('b', 1), touch('a', 3)], 'tou_a'],
  ['help at that very moment', [touch('a', 1), touch('b', 4)], 'tou_b'],
  ['help after it did not', [touch('a', 1), touch('b', 5)], 'tou_a'],
  ['nobody before any help', [touch('a', 5), touch('b', 6)], undefined],
  ['of one moment the larger id', [touch('a', 2), touch('b', 2), touch('c', 1)], 'tou_b'],
] as const)('who led to the lead: %s, whatever the order of the input', (_, touches, expected) => {
  const leadCreatedAt = '2026-10-04T09:00:00.000Z';
  for (const list of [touches, touches.toReversed()]) {
    expect(read({ leadCreatedAt, touches: list }, [northwind]).milestones.lead_created).toBe(
      expected,
    );
  }
});

test('lead, opportunity and close each have their own help', () => {
  const facts = {
    leadCreatedAt: '2026-10-02T00:00:00.000Z',
    dealCreatedAt: '2026-10-04T00:00:00.000Z',
    touches: [touch('a', 1), touch('b', 3), touch('c', 5)],
  };
  expect(read(facts, [northwind]).milestones).toEqual({
    lead_created: 'tou_a',
    opportunity_created: 'tou_b',
    closed: 'tou_c',
  });
});
