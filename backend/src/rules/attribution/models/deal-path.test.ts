import { expect, test } from 'vitest';
import { factsWith, touchAt, zone } from '../../test-data/attribution-models/model-case.ts';
import { readDealPath } from './deal-path.ts';

test.each([
  ['0000-12-31T23:59:59.999Z', 'refused'],
  ['0001-01-01T00:00:00.000Z', 'path'],
  ['9998-12-31T23:59:59.999Z', 'path'],
  ['9999-01-01T00:00:00.000Z', 'refused'],
])('a close at %s is read as %s', (convertedAt, kind) => {
  expect(readDealPath(factsWith({ convertedAt }), zone).kind).toBe(kind);
});

test('the path is in the order of time and, at the same time, of ids, whatever the input', () => {
  const touches = [
    touchAt('p1', 5, 1),
    touchAt('p1', 0, 4),
    touchAt('p1', 0, 3),
    touchAt('p1', 2, 2),
  ];
  for (const list of [touches, touches.toReversed()]) {
    const path = readDealPath(factsWith({ touches: list }), zone);
    const ids = path.kind === 'path' ? path.touches.map(({ touchId }) => touchId) : [];
    expect(ids).toEqual(['tou_t3', 'tou_t4', 'tou_t2', 'tou_t1']);
  }
});

test('help at the very moment of the close is on the path, a millisecond later it is not', () => {
  const help = { ...touchAt('p1', 0, 1), happenedAt: '2026-03-02T08:00:00.000Z' };
  const late = { ...touchAt('p1', 0, 2), happenedAt: '2026-03-02T08:00:00.001Z' };
  const facts = factsWith({ touches: [help, late], convertedAt: help.happenedAt });
  expect(readDealPath(facts, zone)).toMatchObject({ touches: [{ touchId: 'tou_t1' }] });
});
