import type { Id } from '@alongside/shared/vocabulary/ids';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePolicy } from '../../cases/sample-facts.ts';
import type { ProtectionWindowClaim } from '../../claim/claim-fact.ts';
import { decideMerge } from './decide-merge.ts';
import type { MergeFacts } from './merge-facts.ts';
import { windowsMeet } from './settle-windows.ts';

const now = '2026-11-20T12:00:00.000Z';
const kept: Id<'customer'> = 'cus_kept';
const duplicate: Id<'customer'> = 'cus_duplicate';

const day = (value: number) => new Date(Date.UTC(2026, 9, 1 + value)).toISOString();

/** Few partners, cells and instants, so that windows meet and ties are common. */
const window = fc.record({
  partner: fc.constantFrom('a', 'b', 'c'),
  on: fc.constantFrom(kept, duplicate),
  submitted: fc.nat({ max: 3 }),
  starts: fc.integer({ min: 4, max: 6 }),
  days: fc.constantFrom(10, 60, 90),
  line: fc.option(fc.nat({ max: 2 })),
});

function windowOf(shape: typeof window extends fc.Arbitrary<infer T> ? T : never, index: number) {
  const { partner, on, submitted, starts, days, line } = shape;
  return {
    kind: 'protection_window',
    windowId: `win_${index}`,
    registrationId: `reg_${index}`,
    partnerId: `par_${partner}`,
    customerId: on,
    submittedAt: day(submitted),
    startsAt: day(starts),
    endsAt: day(starts + days),
    status: 'active',
    exclusive: true,
    scope: {
      productLines: [line === null ? { from: 0, to: null } : { from: line, to: line + 1 }],
      territories: [{ from: 0, to: null }],
    },
  } as const satisfies ProtectionWindowClaim;
}

/** What the database let in: no two windows of one customer meet. */
const claims = fc.array(window, { maxLength: 8 }).map((shapes) => {
  const stand: ProtectionWindowClaim[] = [];
  for (const one of shapes.map(windowOf))
    if (!stand.some((other) => other.customerId === one.customerId && windowsMeet(other, one)))
      stand.push(one);
  return stand;
});

const merge = (all: MergeFacts['claims'], segment: string | null = null) =>
  decideMerge(
    { keptId: kept, duplicateId: duplicate, segment, claims: all },
    { kind: 'merge' },
    samplePolicy,
    now,
  );

const windowsAfter = (all: MergeFacts['claims']) => {
  const { decision } = merge(all);
  return decision.kind === 'merged' ? decision.windows : [];
};

test('after a merge no two windows that still shut others out share a cell', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const staying = windowsAfter(all).filter(({ result }) => result === 'stays');
      const windows = all.filter((one) =>
        staying.some(({ windowId }) => windowId === one.windowId),
      );
      for (const [index, a] of windows.entries())
        for (const b of windows.slice(index + 1)) expect(windowsMeet(a, b)).toBe(false);
    }),
  );
});

test('every window is told of once, and one that meets nobody stays', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const after = windowsAfter(all);
      expect(after.map(({ windowId }) => windowId)).toEqual(all.map(({ windowId }) => windowId));
      for (const one of all) {
        const meets = all.some((other) => other !== one && windowsMeet(one, other));
        const result = after.find(({ windowId }) => windowId === one.windowId)?.result;
        if (!meets) expect(result).toBe('stays');
      }
    }),
  );
});

test('a window put aside meets one that was registered no later, and both have a conflict', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const { decision } = merge(all);
      if (decision.kind !== 'merged') throw new Error('refused');
      for (const { windowId, why } of decision.windows) {
        if (why !== 'window_put_aside') continue;
        const own = all.find((one) => one.windowId === windowId)!;
        const rivals = all.filter(
          (other) => other.partnerId !== own.partnerId && windowsMeet(own, other),
        );
        expect(rivals.some(({ submittedAt }) => submittedAt <= own.submittedAt)).toBe(true);
        const named = decision.collisions.flatMap((one) => [one.registrationId, one.against]);
        expect(named).toContain(own.registrationId);
      }
    }),
  );
});

test('which of the two customers is kept, and the order of the claims, change no result', () => {
  fc.assert(
    fc.property(claims, fc.infiniteStream(fc.nat()), (all, random) => {
      const weights = new Map(all.map((one) => [one, random.next().value]));
      const shuffled = all.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
      const turned = shuffled.map((one) => ({
        ...one,
        customerId: one.customerId === kept ? duplicate : kept,
      }));
      const byId = (windows: ReturnType<typeof windowsAfter>) =>
        windows.toSorted((a, b) => (a.windowId < b.windowId ? -1 : 1));
      expect(byId(windowsAfter(turned))).toEqual(byId(windowsAfter(all)));
    }),
  );
});

test('no partner loses a window to one of its own that ends earlier', () => {
  fc.assert(
    fc.property(claims, (all) => {
      for (const { windowId, why } of windowsAfter(all)) {
        if (why !== 'window_doubled') continue;
        const own = all.find((one) => one.windowId === windowId)!;
        const longer = all.some(
          (other) =>
            other !== own &&
            other.partnerId === own.partnerId &&
            windowsMeet(own, other) &&
            other.endsAt >= own.endsAt,
        );
        expect(longer).toBe(true);
      }
    }),
  );
});
