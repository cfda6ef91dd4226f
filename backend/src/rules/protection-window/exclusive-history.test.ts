import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePolicy, sampleWindow } from '../cases/sample-facts.ts';
import { scopesOverlap, type Scope } from '../claim/scope.ts';
import { contains, overlaps } from '../kernel/interval.ts';
import { fromMilliseconds, toMilliseconds } from '../kernel/instant.ts';
import { decideExpiry } from './decide-expiry.ts';
import { decideExtension } from './decide-extension.ts';
import { decideRelease } from './decide-release.ts';
import { decideRestoration } from './decide-restoration.ts';
import type { WindowFacts } from './facts.ts';
import { openWindow } from './open-window.ts';
import { protectionTransitions } from './transitions.ts';

const hour = 3_600_000;
const started = Date.parse('2026-10-12T08:00:00.000Z');

interface Window extends WindowFacts {
  readonly scope: Scope;
  readonly exclusive: boolean;
  readonly promisedEndsAt: string;
}

type Step =
  | {
      readonly kind: 'open';
      readonly line: number;
      readonly place: number | null;
      readonly exclusive: boolean;
    }
  | { readonly kind: 'extend'; readonly which: number; readonly days: number }
  | { readonly kind: 'release' | 'restore'; readonly which: number }
  | { readonly kind: 'wait'; readonly hours: number };

const line = fc.integer({ min: 1, max: 2 });
const which = fc.nat({ max: 9 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('open' as const),
    line,
    place: fc.option(line),
    exclusive: fc.integer({ min: 0, max: 4 }).map((number) => number > 0),
  }),
  fc.record({ kind: fc.constant('extend' as const), which, days: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constantFrom('release' as const, 'restore' as const), which }),
  fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 1500 }) }),
);

/** What the database's constraint refuses: two exclusive windows that run, on one cell, at one time. */
function clashes(book: readonly Window[], next: Window): boolean {
  return book.some(
    (other) =>
      other.windowId !== next.windowId &&
      other.exclusive &&
      next.exclusive &&
      other.status === 'active' &&
      scopesOverlap(other.scope, next.scope) &&
      overlaps(other, next),
  );
}

/** One step of a story; what the rules or the constraint refuse changes nothing. */
function take(book: readonly Window[], step: Step, now: string): readonly Window[] {
  if (step.kind === 'wait') return book.map((window) => expired(window, now));
  if (step.kind === 'open') return add(book, opened(book.length, step, now));
  const window = book[step.which];
  const next = window && moved(window, step, now);
  if (next === undefined || clashes(book, next)) return book;
  expect(protectionTransitions[window!.status].concat(window!.status)).toContain(next.status);
  return book.map((one) => (one === window ? next : one));
}

function add(book: readonly Window[], next: Window): readonly Window[] {
  return clashes(book, next) ? book : [...book, next];
}

function opened(number: number, step: Extract<Step, { kind: 'open' }>, now: string): Window {
  const { knobs, zone } = { knobs: samplePolicy.document.window, zone: samplePolicy.calendar.zone };
  const period = openWindow(knobs, zone, now, now);
  const range = (from: number) => [{ from, to: from + 1 }];
  return {
    ...sampleWindow,
    ...period,
    windowId: `win_${number}`,
    lastActivityAt: now,
    scope: {
      productLines: range(step.line),
      territories: step.place === null ? [{ from: 0, to: null }] : range(step.place),
    },
    exclusive: step.exclusive,
    promisedEndsAt: period.endsAt,
  };
}

function expired(window: Window, now: string): Window {
  const { decision } = decideExpiry(window, { kind: 'expire' }, samplePolicy, now);
  return decision.kind === 'expired' ? { ...window, status: 'expired' } : window;
}

function moved(
  window: Window,
  step: Exclude<Step, { kind: 'open' | 'wait' }>,
  now: string,
): Window | undefined {
  if (step.kind === 'extend') {
    const { decision } = decideExtension(
      window,
      { kind: 'extend', days: step.days },
      samplePolicy,
      now,
    );
    if (decision.kind === 'blocked') return undefined;
    const { endsAt, extensionCount } = decision;
    return { ...window, status: 'active', endsAt, extensionCount, promisedEndsAt: endsAt };
  }
  const { decision } =
    step.kind === 'release'
      ? decideRelease(window, { kind: 'release', reason: 'partner_gave_up' }, samplePolicy, now)
      : decideRestoration(window, { kind: 'restore' }, samplePolicy, now);
  if (decision.kind === 'blocked') return undefined;
  const status: ProtectionStatus = decision.protectionStatus;
  return { ...window, status, endsAt: decision.endsAt };
}

test('whatever is opened, extended, given up and brought back, no cell has two exclusive protections at one time', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), (steps) => {
      let book: readonly Window[] = [];
      let moment = started;
      for (const one of steps) {
        moment += one.kind === 'wait' ? one.hours * hour : hour;
        book = take(book, one, fromMilliseconds(moment));
        expectNoDouble(book);
      }
    }),
    { numRuns: 200 },
  );
});

/** Cell by cell and instant by instant, without the algebra: at every start and just before every end. */
function expectNoDouble(book: readonly Window[]): void {
  const live = book.filter(({ status, exclusive }) => status === 'active' && exclusive);
  const moments = live.flatMap(({ startsAt, endsAt }) => [
    startsAt,
    fromMilliseconds(toMilliseconds(endsAt) - 1),
  ]);
  for (const at of moments)
    for (const number of [1, 2])
      for (const place of [1, 2, 900]) {
        const holders = live.filter(
          (window) => contains(window, at) && covers(window.scope, number, place),
        );
        expect(holders.length).toBeLessThanOrEqual(1);
      }
}

function covers({ productLines, territories }: Scope, number: number, place: number): boolean {
  const has = (ranges: Scope['productLines'], one: number) =>
    ranges.some(({ from, to }) => from <= one && (to === null || one < to));
  return has(productLines, number) && has(territories, place);
}
