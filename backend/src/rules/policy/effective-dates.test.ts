import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStart, nextAfter, versionAt } from './effective-dates.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();
const starts = [
  { version: 1, effectiveFrom: day(0) },
  { version: 2, effectiveFrom: day(10) },
  { version: 3, effectiveFrom: day(20) },
];

test.each([
  ['before the first', -1, 0],
  ['at its first moment', 10, 2],
  ['between two', 15, 2],
  ['after the last', 99, 3],
])('the version in force %s', (_, number, version) => {
  expect(versionAt(starts, day(number))).toBe(version);
});

test('a version that began earlier than an older one takes its place at once', () => {
  expect(versionAt([...starts, { version: 4, effectiveFrom: day(5) }], day(15))).toBe(4);
});

test.each([
  ['before all', -1, 1],
  ['between two', 15, 3],
  ['at the start of one', 10, 3],
  ['after all', 20, undefined],
])('what comes next %s', (_, number, version) => {
  expect(nextAfter(starts, day(number))?.version).toBe(version);
});

test('of two that begin at one moment the newer comes next', () => {
  const both = [...starts, { version: 4, effectiveFrom: day(20) }];
  expect(nextAfter(both, day(15))).toEqual({ version: 4, effectiveFrom: day(20) });
});

test.each<[string, number, boolean, boolean]>([
  ['now', 12, true, true],
  ['in the past, with registrations', 11, true, false],
  ['in the past, with none', 11, false, true],
  ['before one to come', 19, true, false],
  ['before one to come, with no registrations', 11, false, false],
  ['at the moment of one to come', 20, true, true],
  ['after it', 21, true, true],
])('rules that begin %s', (label, number, registered, allowed) => {
  const before = label.includes('to come') || label === 'after it' ? starts : starts.slice(0, 2);
  const problem = checkStart(day(number), before, { now: day(12), registered });
  expect(problem === undefined).toBe(allowed);
});

test('whatever is published in time, nobody is ever under rules that had not begun, and no version is skipped', () => {
  const steps = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(steps, fc.nat(300), (published, asked) => {
      let now = 0;
      const kept: { version: number; effectiveFrom: string }[] = [];
      for (const [pause, ahead] of published) {
        now += pause;
        const effectiveFrom = day(now + ahead);
        if (checkStart(effectiveFrom, kept, { now: day(now), registered: true })) continue;
        kept.push({ version: kept.length + 1, effectiveFrom });
      }
      const begun = kept.filter(({ effectiveFrom }) => effectiveFrom <= day(asked));
      const inForce = versionAt(kept, day(asked));
      expect(inForce).toBe(begun.at(-1)?.version ?? 0);
      expect(kept.map((one) => one.effectiveFrom)).toEqual(
        kept.map((one) => one.effectiveFrom).toSorted(),
      );
    }),
  );
});
