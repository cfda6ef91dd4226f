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

test('the newest that has begun is in force, however they are listed', () => {
  expect(versionAt(starts.toReversed(), day(15))).toBe(2);
  expect(versionAt(starts.toReversed(), day(99))).toBe(3);
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

test('why rules cannot begin then is told, with what to do', () => {
  const facts = { now: day(12), registered: true };
  expect(checkStart(day(19), starts, facts)).toEqual({
    path: 'effectiveFrom',
    problem: 'Version 3 is published already and begins at 2026-01-21T00:00:00.000Z.',
    remedy: 'Choose 2026-01-21T00:00:00.000Z, which replaces it, or a later moment.',
  });
  expect(checkStart(day(11), [], facts)).toEqual({
    path: 'effectiveFrom',
    problem:
      'Rules cannot begin at 2026-01-12T00:00:00.000Z, in the past, because deals are registered already.',
    remedy: 'Leave it out to begin now, or choose a moment to come.',
  });
});

test('of several to come the first comes next, however they are listed', () => {
  const listed = [
    { version: 3, effectiveFrom: day(30) },
    { version: 2, effectiveFrom: day(20) },
    { version: 4, effectiveFrom: day(40) },
  ];
  expect(nextAfter(listed, day(10))).toEqual({ version: 2, effectiveFrom: day(20) });
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
