import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import { expect, test } from 'vitest';
import {
  ordinaryDeal,
  ordinaryPartner,
  ordinaryTouch,
} from '../cases/ordinary/attribution-facts.ts';
import { createZoneDays } from '../kernel/zone-days.ts';
import { defaultAttribution } from '../policy/default-attribution.ts';
import { creditedPartners } from './credited-partners.ts';
import type { AttributionPartner } from './facts.ts';

const now = '2026-10-10T12:00:00.000Z';

function policyWith(influencedRequiresTouches: number) {
  const attribution = { ...defaultAttribution, influencedRequiresTouches };
  return { version: 1, zone: createZoneDays('UTC'), attribution };
}

/** A partner with a registration of that day of October; on no day, one known by its help only. */
function partner(name: string, role: AttributionRole, day: number | null): AttributionPartner {
  return {
    ...ordinaryPartner,
    partnerId: `par_${name}`,
    registrationId: day === null ? null : `reg_${name}`,
    role,
    submittedAt: day === null ? null : `2026-10-0${day}T09:00:00.000Z`,
  };
}

function touches(name: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...ordinaryTouch,
    touchId: `tou_${name}${index}` as const,
    partnerId: `par_${name}` as const,
  }));
}

const oneTouchEach = ['a', 'b', 'c'].flatMap((name) => touches(name, 1));

test.each([
  [
    'who sourced comes before who influenced, however late',
    [partner('a', 'influenced', 1), partner('b', 'sourced', 9)],
    ['b sourced', 'a influenced'],
  ],
  [
    'of one role the earlier submission comes first',
    [partner('a', 'sourced', 9), partner('b', 'sourced', 1), partner('c', 'sourced', 5)],
    ['b sourced', 'c sourced', 'a sourced'],
  ],
  [
    'a submission comes before none',
    [partner('a', 'influenced', null), partner('b', 'influenced', 9)],
    ['b influenced', 'a influenced'],
  ],
  [
    'without submissions the ids decide',
    [partner('c', 'influenced', null), partner('a', 'influenced', null)],
    ['a influenced', 'c influenced'],
  ],
  [
    'of one moment the ids decide',
    [partner('c', 'sourced', 1), partner('b', 'sourced', 1), partner('a', 'sourced', 1)],
    ['a sourced', 'b sourced', 'c sourced'],
  ],
  [
    'a partner counts once, with its better role',
    [partner('a', 'influenced', 1), partner('a', 'sourced', 9), partner('b', 'influenced', 2)],
    ['a sourced', 'b influenced'],
  ],
  [
    'a role of none takes no part, but for the help that stands beside it',
    [partner('a', 'none', 1), partner('b', 'none', 1), partner('b', 'influenced', null)],
    ['b influenced'],
  ],
] as const)('%s, whatever the order of the input', (_, partners, expected) => {
  for (const list of [partners, partners.toReversed()]) {
    const facts = { ...ordinaryDeal, partners: list, touches: oneTouchEach };
    const found = creditedPartners(facts, policyWith(1), now);
    expect(found.map(({ partnerId, role }) => `${partnerId.slice(4)} ${role}`)).toEqual(expected);
  }
});

test.each([
  ['a registration needs no help', 1, 0, 2, true],
  ['help alone must reach the number', null, 1, 2, false],
  ['the very number is enough', null, 2, 2, true],
  ['more is enough', null, 3, 2, true],
  ['a number of none still asks for one', null, 0, 0, false],
  ['and one is enough for it', null, 1, 0, true],
] as const)('%s', (_, day, count, needed, takesPart) => {
  const partners = [partner('a', 'influenced', day)];
  const facts = { ...ordinaryDeal, partners, touches: touches('a', count) };
  const expected = [{ partnerId: 'par_a', role: 'influenced', touches: count, dealRole: null }];
  expect(creditedPartners(facts, policyWith(needed), now)).toEqual(takesPart ? expected : []);
});
