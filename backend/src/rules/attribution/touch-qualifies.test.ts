import { touchKind } from '@alongside/shared/vocabulary/attribution';
import { expect, test } from 'vitest';
import { countReported, touchQualifies } from './touch-qualifies.ts';

const bySides = touchKind.options.flatMap((kind) =>
  [true, false].flatMap((loggedByUs) =>
    [true, false].map((loggedByPartner) => ({ kind, loggedByUs, loggedByPartner })),
  ),
);

test.each(bySides)('$kind, by us $loggedByUs, by the partner $loggedByPartner', (origin) => {
  const alone = origin.loggedByUs && !origin.loggedByPartner;
  const expected = alone ? origin.kind !== 'reply' : origin.loggedByUs;
  expect(touchQualifies(origin)).toBe(expected);
});

test.each([
  ['nothing', [], 0],
  ['what it only says itself, once', [false, false, false], 1],
  ['what qualifies', [true, true, false], 2],
] as const)('a report counts %s', (_, qualifying, expected) => {
  const touches = qualifying.map((one, index) => ({
    touchId: `tou_${index}` as const,
    partnerId: 'par_a' as const,
    kind: 'demo' as const,
    happenedAt: '2026-10-05T09:00:00.000Z',
    qualifying: one,
  }));
  expect(countReported(touches)).toBe(expected);
});
