import { protectionStatus } from '@alongside/shared/vocabulary/registration';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { samplePolicy, sampleWindow } from '../cases/sample-facts.ts';
import { createZoneDays } from '../kernel/zone-days.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { decideExtension } from './decide-extension.ts';
import { decideRelease } from './decide-release.ts';
import { openWindow } from './open-window.ts';
import { protectionTransitions } from './transitions.ts';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Pacific/Auckland',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];
const anyNow = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const hour = 3_600_000;

test('every protection status has its moves, and every move leads to a status', () => {
  expect(Object.keys(protectionTransitions).sort()).toEqual([...protectionStatus.options].sort());
  for (const [from, to] of Object.entries(protectionTransitions)) {
    expect(protectionStatus.options).toEqual(expect.arrayContaining([...to]));
    expect(to).not.toContain(from);
  }
});

test('a window ends at a local midnight and is never shorter than its days', () => {
  fc.assert(
    fc.property(
      anyNow,
      fc.constantFrom(...zones),
      fc.integer({ min: 1, max: 400 }),
      (now, name, days) => {
        const zone = createZoneDays(name);
        const { startsAt, endsAt } = openWindow({ ...defaultPolicy.window, days }, zone, now, now);
        const end = Temporal.Instant.from(endsAt).toZonedDateTimeISO(name);
        expect(end.toPlainTime().toString()).toBe('00:00:00');
        const length = Date.parse(endsAt) - Date.parse(startsAt);
        expect(length).toBeGreaterThanOrEqual(days * 24 * hour - hour);
        expect(length).toBeLessThanOrEqual((days + 1) * 24 * hour + hour);
        const startDay = Temporal.Instant.from(startsAt).toZonedDateTimeISO(name).toPlainDate();
        expect(startDay.until(end.toPlainDate()).days).toBe(days + 1);
      },
    ),
  );
});

test('an extension never passes the longest protection nor ends in the past', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 365 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 2 }),
      (days, late, count) => {
        const facts = { ...sampleWindow, lateStage: late, extensionCount: count };
        const now = '2027-01-05T10:00:00.000Z';
        const { decision } = decideExtension(facts, { kind: 'extend', days }, samplePolicy, now);
        if (decision.kind === 'blocked') {
          expect(decision.mostDays).toBeLessThan(days);
          return;
        }
        const most = late ? 365 : 150;
        const total = (Date.parse(decision.endsAt) - Date.parse(facts.startsAt)) / (24 * hour);
        expect(total).toBeLessThanOrEqual(most + 1);
        expect(decision.endsAt > now).toBe(true);
      },
    ),
  );
});

test('only live protection is released, and only live or just ended protection is extended', () => {
  const now = '2027-01-05T10:00:00.000Z';
  for (const status of protectionStatus.options) {
    const facts = { ...sampleWindow, status };
    const release = decideRelease(
      facts,
      { kind: 'release', reason: 'deal_lost' },
      samplePolicy,
      now,
    );
    expect(release.decision.kind).toBe(status === 'active' ? 'released' : 'blocked');
    const extension = decideExtension(facts, { kind: 'extend', days: 10 }, samplePolicy, now);
    const extendable = status === 'active' || status === 'expired';
    expect(extension.decision.kind).toBe(extendable ? 'extended' : 'blocked');
  }
});
