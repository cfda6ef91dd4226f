import { expect, test } from 'vitest';
import {
  choiceOf,
  dollars,
  factsWith,
  touchAt,
  zone,
} from '../../test-data/attribution-models/model-case.ts';
import { measureSensitivity } from './measure-sensitivity.ts';

test('of ten thousand touches those that matter most are measured', () => {
  const touches = Array.from({ length: 10_000 }, (_, index) =>
    touchAt(`x${index % 3}`, index, index),
  );
  const facts = factsWith({ touches, milestones: { lead_created: 'tou_t5000' } });
  const choice = choiceOf({ model: 'time_decay', settings: { halfLifeHours: 168 } });
  const measured = measureSensitivity(facts, choice, dollars(1_000_000), zone);
  if (measured.kind === 'refused') throw new Error(measured.code);
  expect(measured.touches).toBe(10_000);
  expect(measured.effects).toHaveLength(10);
  const ids = measured.effects.map(({ touchId }) => touchId);
  expect(ids).toEqual(expect.arrayContaining(['tou_t0', 'tou_t5000', 'tou_t9999']));
});
