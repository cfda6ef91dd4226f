import { attributionModelName } from '@alongside/shared/vocabulary/attribution-model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyChoice, deals } from '../../test-data/attribution-models/model-arbitraries.ts';
import {
  choiceOf,
  dollars,
  factsWith,
  touchAt,
  zone,
} from '../../test-data/attribution-models/model-case.ts';
import { defaultAttribution } from '../../policy/default-attribution.ts';
import { settingsOf } from '../models/choose-model.ts';
import { creditByModel, type ModelCredit } from '../models/credit-by-model.ts';
import { compareModels } from './compare-models.ts';
import { measureSensitivity } from './measure-sensitivity.ts';

const settings = settingsOf(defaultAttribution);
const unknownTouch = factsWith({ milestones: { closed: 'tou_nobody' } });

test('every model stands beside the others with what it gives alone', () => {
  fc.assert(
    fc.property(deals, fc.maxSafeInteger(), (facts, amount) => {
      const compared = compareModels(facts, settings, dollars(amount), zone);
      const answers = compared.kind === 'compared' ? compared.answers : [];
      expect(answers.map(({ model }) => model)).toEqual(attributionModelName.options);
      for (const { model, credit } of answers) {
        const choice = { model, settings: settings[model] };
        expect(credit).toEqual(creditByModel(facts, choice, dollars(amount), zone));
      }
    }),
    { numRuns: 50 },
  );
});

test('a path with a touch that is not there is refused as a whole', () => {
  const refusal = { kind: 'refused', code: 'unknown_touch' };
  expect(compareModels(unknownTouch, settings, null, zone)).toMatchObject(refusal);
  const choice = choiceOf({ model: 'last' });
  expect(measureSensitivity(unknownTouch, choice, null, zone)).toMatchObject(refusal);
});

/** Half of all differences between two ways to share: what changes hands. */
function changesHands(a: ModelCredit, b: ModelCredit, whole: number): number {
  if (a.kind === 'refused' || b.kind === 'refused') return Math.abs(whole);
  const part = (credit: typeof a, key: string) =>
    credit.payees.find(({ payee }) => payee === key)?.credit?.amountMinor ?? 0;
  const keys = new Set([...a.payees, ...b.payees].map(({ payee }) => payee));
  return [...keys].reduce((sum, key) => sum + Math.abs(part(a, key) - part(b, key)), 0) / 2;
}

test('a touch moves what changes hands when the deal is shared without it', () => {
  fc.assert(
    fc.property(
      deals,
      anyChoice,
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
      (facts, choice, amount) => {
        const whole = creditByModel(facts, choice, dollars(amount), zone);
        const measured = measureSensitivity(facts, choice, dollars(amount), zone);
        if (measured.kind === 'refused') {
          expect(whole.kind).toBe('refused');
          return;
        }
        expect(measured.effects).toHaveLength(measured.touches);
        for (const { touchId, moved } of measured.effects) {
          const without = {
            ...facts,
            touches: facts.touches.filter((touch) => touch.touchId !== touchId),
            milestones: Object.fromEntries(
              Object.entries(facts.milestones).filter(([, holder]) => holder !== touchId),
            ),
          };
          const credit = creditByModel(without, choice, dollars(amount), zone);
          expect(moved).toBe(changesHands(whole, credit, amount));
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('the one that moves most stands first', () => {
  fc.assert(
    fc.property(deals, anyChoice, (facts, choice) => {
      const measured = measureSensitivity(facts, choice, dollars(100_000), zone);
      const moved = measured.kind === 'measured' ? measured.effects.map((one) => one.moved) : [];
      expect(moved).toEqual(moved.toSorted((a, b) => b - a));
    }),
    { numRuns: 50 },
  );
});

test('touches that move the same stand by time', () => {
  const touches = [touchAt('p2', 5, 1), touchAt('p1', 0, 2)];
  const facts = factsWith({ touches, primaryPartnerId: 'par_p1' });
  expect(measureSensitivity(facts, choiceOf({ model: 'primary' }), dollars(5), zone)).toEqual({
    kind: 'measured',
    effects: [
      { touchId: 'tou_t2', partnerId: 'par_p1', moved: 0 },
      { touchId: 'tou_t1', partnerId: 'par_p2', moved: 0 },
    ],
    touches: 2,
  });
});

test('a deal without an amount moves basis points, and one that cannot be shared is refused', () => {
  const touches = [touchAt('p1', 0, 1), touchAt('p2', 5, 2)];
  const last = choiceOf({ model: 'last' });
  expect(measureSensitivity(factsWith({ touches }), last, null, zone)).toMatchObject({
    effects: [
      { touchId: 'tou_t2', moved: 10_000 },
      { touchId: 'tou_t1', moved: 0 },
    ],
  });
  const refusal = { kind: 'refused', code: 'no_touches' };
  expect(measureSensitivity(factsWith({}), last, null, zone)).toMatchObject(refusal);
});

// A hundred thousand weighings: 316 touches of 316 each, and of longer paths fewer.
test.each([
  [316, 316],
  [317, 315],
  [400, 250],
])('of %d touches %d are measured: the first, the milestone and the latest', (length, measured) => {
  const touches = Array.from({ length }, (_, index) => touchAt('p1', index, index + 1));
  const facts = factsWith({ touches, milestones: { lead_created: 'tou_t2' } });
  const found = measureSensitivity(facts, choiceOf({ model: 'first' }), dollars(5), zone);
  const ids = found.kind === 'measured' ? found.effects.map(({ touchId }) => touchId) : [];
  const fromLatest = touches.map(({ touchId }) => touchId).slice(-(measured - 2));
  expect(ids).toEqual(['tou_t1', 'tou_t2', ...fromLatest]);
  expect(found).toMatchObject({ touches: length });
});
