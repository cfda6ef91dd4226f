import { expect, test } from 'vitest';
import {
  ordinaryDeal,
  ordinaryPartner,
  ordinaryTouch,
} from '../cases/ordinary/attribution-facts.ts';
import { createZoneDays } from '../kernel/zone-days.ts';
import { defaultAttribution } from '../policy/default-attribution.ts';
import { attributeDeal } from './attribute-deal.ts';
import type { AttributionFacts, AttributionPolicy } from './facts.ts';
import { weighDeal } from './weigh-deal.ts';

const now = '2026-10-10T12:00:00.000Z';
const bluefin = {
  ...ordinaryPartner,
  partnerId: 'par_bluefin',
  registrationId: 'reg_bluefin',
  role: 'influenced',
} as const;
const deal: AttributionFacts = {
  ...ordinaryDeal,
  partners: [ordinaryPartner, bluefin],
  touches: [ordinaryTouch],
};

function policyWith(model: AttributionPolicy['attribution']['model']): AttributionPolicy {
  const attribution = { ...defaultAttribution, model };
  return { version: 1, zone: createZoneDays('UTC'), attribution };
}

const stranger = { partnerId: 'par_stranger', basisPoints: 10_000 } as const;

test.each([
  [
    'a part agreed for a stranger',
    'split',
    { agreedParts: [stranger] },
    { problem: 'unknown_partner', partnerId: 'par_stranger' },
  ],
  [
    'agreed parts that are not whole',
    'split',
    { agreedParts: [{ ...stranger, basisPoints: 9999 }] },
    { problem: 'split_not_whole', sum: 9999 },
  ],
  [
    'help that stands there twice',
    'linear',
    { touches: [ordinaryTouch, ordinaryTouch] },
    { problem: 'touch_twice', touchId: 'tou_1' },
  ],
] as const)('%s waits for a person, who reads what is wrong', (_, model, facts, problem) => {
  const { decision, reasons } = attributeDeal({ ...deal, ...facts }, policyWith(model), now);
  expect(reasons).toEqual([{ code: 'needs_a_person', facts: problem }]);
  expect(decision.refusal).toMatchObject({ kind: 'refused', code: problem.problem });
  expect(decision.company).toEqual({ share: 10_000, credit: deal.amount });
});

test('who takes part is told with how often it helped', () => {
  expect(attributeDeal(deal, policyWith('linear'), now).reasons).toEqual([
    { code: 'sourced_before_opportunity', facts: { partnerId: 'par_northwind', touches: 1 } },
    { code: 'influenced_by_touches', facts: { partnerId: 'par_bluefin', touches: 0 } },
  ]);
});

test('where nobody helped, those with a role share equally', () => {
  const { payees, refusal } = weighDeal({ ...deal, touches: [] }, policyWith('linear'), now);
  expect(refusal).toBeNull();
  expect(payees).toEqual([
    { key: 'par_northwind', weight: 1n },
    { key: 'par_bluefin', weight: 1n },
  ]);
});
