import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordinaryWatch } from '../cases/ordinary/watch-facts.ts';
import { samplePolicy } from '../cases/sample-facts.ts';
import { fromMilliseconds, toMilliseconds } from '../kernel/instant.ts';
import { decideActivityCheck } from './decide-activity-check.ts';
import { decideEndReminder } from './decide-end-reminder.ts';
import type { OurTask, ProtectionNotice, WatchFacts } from './facts.ts';
import { keepAliveAt } from './keep-alive.ts';
import { pausedMilliseconds } from './our-tasks.ts';

const hour = 3_600_000;
const start = toMilliseconds(ordinaryWatch.startsAt);
const moment = fc
  .integer({ min: 0, max: 90 * 24 })
  .map((hours) => fromMilliseconds(start + hours * hour));
const task: fc.Arbitrary<OurTask> = fc
  .tuple(moment, moment)
  .map((both) => both.toSorted())
  .map(([openedAt = '', closedAt = '']) => ({ kind: 'conflict', openedAt, closedAt }));

/** Lets the clock look at these moments, as it would store what it told. */
function look(facts: WatchFacts, moments: readonly string[]): readonly ProtectionNotice[] {
  const notices: ProtectionNotice[] = [];
  for (const now of moments.toSorted()) {
    for (const decide of [
      () =>
        decideActivityCheck({ ...facts, notices }, { kind: 'check_activity' }, samplePolicy, now),
      () => decideEndReminder({ ...facts, notices }, { kind: 'remind_end' }, samplePolicy, now),
    ]) {
      const { decision } = decide();
      if (decision.kind === 'noticed') {
        const { notice: kind, about, days } = decision;
        notices.push({ kind, about, days });
      }
    }
  }
  return notices;
}

test('however often the clock looks, everything is told once and in order', () => {
  fc.assert(
    fc.property(
      fc.array(moment, { maxLength: 40 }),
      fc.option(moment),
      (moments, lastActivityAt) => {
        const notices = look({ ...ordinaryWatch, lastActivityAt }, [...moments, ...moments]);
        const keys = notices.map(({ kind, about, days }) => `${kind} ${about} ${days}`);
        expect(new Set(keys).size).toBe(keys.length);
        const silence = notices
          .filter(({ kind }) => kind !== 'end_reminded')
          .map(({ days }) => days);
        expect(silence).toEqual(silence.toSorted((a, b) => a - b));
        const ends = notices.filter(({ kind }) => kind === 'end_reminded').map(({ days }) => days);
        expect(ends).toEqual(ends.toSorted((a, b) => b - a));
      },
    ),
  );
});

test('who looks again when told to misses nothing that looking every hour would tell', () => {
  const every = Array.from({ length: 91 * 24 }, (_, hours) =>
    fromMilliseconds(start + hours * hour),
  );
  const facts = { ...ordinaryWatch, lastActivityAt: ordinaryWatch.startsAt };
  expect(look(facts, askedFor(facts))).toEqual(look(facts, every));
});

/** The moments at which the decisions ask to be asked again. */
function askedFor(facts: WatchFacts): readonly string[] {
  const moments: string[] = [];
  for (let now: string | undefined = facts.startsAt; now !== undefined; now = nextLook(facts, now))
    moments.push(now);
  return moments;
}

function nextLook(facts: WatchFacts, now: string): string | undefined {
  const asked = [
    decideActivityCheck(facts, { kind: 'check_activity' }, samplePolicy, now).decision,
    decideEndReminder(facts, { kind: 'remind_end' }, samplePolicy, now).decision,
  ];
  return asked
    .flatMap((decision) =>
      'lookAgainAt' in decision && decision.lookAgainAt !== null ? [decision.lookAgainAt] : [],
    )
    .toSorted()[0];
}

test('silence grows with time, and time in which a task of ours was open is not silence', () => {
  fc.assert(
    fc.property(fc.array(task, { maxLength: 4 }), moment, moment, (ourTasks, one, other) => {
      const [earlier = '', later = ''] = [one, other].toSorted();
      const facts = { ...ordinaryWatch, lastActivityAt: null, ourTasks };
      const quiet = (now: string) => keepAliveAt(facts, samplePolicy, now).quietDays;
      expect(quiet(earlier)).toBeLessThanOrEqual(quiet(later));
      expect(quiet(later)).toBeLessThanOrEqual(
        keepAliveAt({ ...facts, ourTasks: [] }, samplePolicy, later).quietDays,
      );
    }),
  );
});

test('tasks are counted hour by hour, each hour once', () => {
  fc.assert(
    fc.property(fc.array(task, { maxLength: 5 }), moment, moment, (tasks, one, other) => {
      const [from = '', to = ''] = [one, other].toSorted();
      let hours = 0;
      for (let at = toMilliseconds(from); at < toMilliseconds(to); at += hour) {
        const open = tasks.some(
          ({ openedAt, closedAt }) =>
            toMilliseconds(openedAt) <= at && at < toMilliseconds(closedAt ?? to),
        );
        if (open) hours += 1;
      }
      expect(pausedMilliseconds(tasks, from, to)).toBe(hours * hour);
    }),
  );
});
