import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMilliseconds } from '../kernel/instant.ts';
import { anyScope } from '../claim/scope.ts';
import { protectedAt, type WindowVersion } from './protected-at.ts';

const day = 86_400_000;
const at = (number: number): string => fromMilliseconds(Date.parse('2026-01-01') + number * day);

const version: WindowVersion = {
  windowId: 'win_1',
  registrationId: 'reg_1',
  partnerId: 'par_1',
  customerId: 'cus_1',
  scope: anyScope,
  exclusive: true,
  status: 'active',
  startsAt: at(10),
  endsAt: at(100),
  endedAt: null,
  recordedAt: at(10),
  sequence: 1,
};
const cells = { customerId: 'cus_1', scope: anyScope } as const;
const names = (history: readonly WindowVersion[], when: number, known: number) =>
  protectedAt(history, cells, at(when), at(known)).map((one) => one.version.windowId);

const released: WindowVersion = {
  ...version,
  status: 'released',
  endsAt: at(40),
  endedAt: at(40),
  recordedAt: at(40),
  sequence: 2,
};

test.each([
  ['before the start nobody is protected', 9, 200, []],
  ['from the start on', 10, 200, ['win_1']],
  ['to the last instant', 99, 15, ['win_1']],
  ['at the end nobody is', 100, 15, []],
  ['what was not recorded yet is not known', 20, 9, []],
])('%s', (_, when, known, expected) => {
  expect(names([version], when, known)).toEqual(expected);
});

test('a release is known from its record on, and takes nothing from before it', () => {
  const history = [version, released];
  expect(names(history, 60, 39)).toEqual(['win_1']);
  expect(names(history, 60, 40)).toEqual([]);
  expect(names(history, 39, 40)).toEqual(['win_1']);
});

test('protection that still runs past its end is held, as far as is known', () => {
  expect(protectedAt([version], cells, at(105), at(106))).toMatchObject([{ held: true }]);
  expect(names([version], 110, 106)).toEqual([]);
  const ended: WindowVersion = {
    ...version,
    status: 'expired',
    endedAt: at(108),
    recordedAt: at(109),
    sequence: 2,
  };
  expect(protectedAt([version, ended], cells, at(107), at(200))).toMatchObject([{ held: true }]);
  expect(names([version, ended], 108, 200)).toEqual([]);
});

test('only the customer and the cells that are asked about are told of', () => {
  const line = (from: number) => ({ ...anyScope, productLines: [{ from, to: from + 1 }] });
  const narrow = { ...version, scope: line(1) };
  expect(protectedAt([narrow], { ...cells, scope: line(2) }, at(20), at(20))).toEqual([]);
  expect(protectedAt([narrow], { ...cells, scope: line(1) }, at(20), at(20))).toHaveLength(1);
  const moved: WindowVersion = { ...version, customerId: 'cus_2', recordedAt: at(30), sequence: 2 };
  expect(names([version, moved], 20, 29)).toEqual(['win_1']);
  expect(names([version, moved], 20, 30)).toEqual([]);
});

test('exclusive protection is told of first', () => {
  const shared: WindowVersion = { ...version, windowId: 'win_0', exclusive: false, sequence: 2 };
  expect(names([shared, version], 20, 20)).toEqual(['win_1', 'win_0']);
});

const anyVersion = fc
  .record({
    window: fc.nat({ max: 3 }),
    start: fc.nat({ max: 50 }),
    length: fc.integer({ min: 1, max: 50 }),
    recorded: fc.nat({ max: 120 }),
    ended: fc.boolean(),
  })
  .map(({ window, start, length, recorded, ended }): WindowVersion => ({
    ...version,
    windowId: `win_${window}`,
    startsAt: at(start),
    endsAt: at(start + length),
    status: ended ? 'released' : 'active',
    endedAt: ended ? at(start + length) : null,
    recordedAt: at(recorded),
    sequence: 0,
  }));
const anyHistory = fc
  .array(anyVersion, { maxLength: 15 })
  .map((all) =>
    all
      .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))
      .map((one, index) => ({ ...one, sequence: index + 1 })),
  );

test('what becomes known later never changes what was known before, in whatever order it is read', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat({ max: 120 }), fc.nat({ max: 120 }), (history, when, known) => {
      const then = history.filter(({ recordedAt }) => recordedAt <= at(known));
      expect(names(history, when, known)).toEqual(names(then, when, known));
      expect(names(history.toReversed(), when, known)).toEqual(names(history, when, known));
    }),
  );
});
