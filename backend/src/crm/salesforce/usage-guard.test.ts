import { describe, expect, it } from 'vitest';
import { createUsageGuard } from './usage-guard.ts';

const START = Date.parse('2026-11-22T12:00:00Z');

function open() {
  const state = { now: START };
  const guard = createUsageGuard(() => state.now);
  const may = (kind: 'read' | 'write'): boolean => {
    try {
      guard.takeTurn(kind);
      return true;
    } catch {
      return false;
    }
  };
  return { state, guard, may };
}

describe("the calls of an org's day", () => {
  it.each([
    ['api-usage=0/100000', true],
    ['api-usage=94999/100000', true],
    ['api-usage=95000/100000', false],
    ['api-usage=15000/15000; per-app-api-usage=17/250(appName=x)', false],
    ['per-app-api-usage=250/250(appName=x)', true],
    ['nonsense', true],
    [undefined, true],
  ])('after %s let us write: %s, and always read', (info, mayWrite) => {
    const { guard, may } = open();
    guard.note(info);
    expect(may('write')).toBe(mayWrite);
    expect(may('read')).toBe(true);
  });

  it('are asked for again after a quarter of an hour, or when an answer says there are more', () => {
    const { state, guard, may } = open();
    guard.note('api-usage=99/100');
    state.now += 10 * 60_000;
    expect(() => guard.takeTurn('write')).toThrow(
      expect.objectContaining({ error: { kind: 'rate_limited', retryAfterMs: 300_000 } }),
    );
    state.now += 5 * 60_000;
    expect(may('write')).toBe(true);
    guard.note('api-usage=99/100');
    expect(may('write')).toBe(false);
    guard.note('api-usage=50/100');
    expect(may('write')).toBe(true);
  });
});
