import type { ProtectionWindowClaim } from '../../claim/claim-fact.ts';
import { scopesOverlap } from '../../claim/scope.ts';
import { compareInstants, isBefore } from '../../kernel/instant.ts';
import type { WindowAfterMerge } from './merge-facts.ts';

type Window = ProtectionWindowClaim;

/** What the database refuses for one customer: two exclusive live windows with a shared cell and moment. */
export function windowsMeet(a: Window, b: Window): boolean {
  const overlap = isBefore(a.startsAt, b.endsAt) && isBefore(b.startsAt, a.endsAt);
  return overlap && scopesOverlap(a.scope, b.scope);
}

/**
 * Which live exclusive windows stay so on one customer (domain 3.4): of one partner's the one that
 * lasts longest, so that the partner loses nothing; of two partners' the one submitted first, by the
 * same clock as everywhere. Equal instants put both aside: an id never decides. None of them ends.
 */
export function settleWindows(windows: readonly Window[]): readonly WindowAfterMerge[] {
  const kept = keepLongest(windows);
  const staying = keepFirst(kept);
  return windows.map((window) => {
    const { windowId, registrationId } = window;
    if (!kept.includes(window)) {
      return { windowId, registrationId, result: 'held', why: 'window_doubled' };
    }
    if (!staying.includes(window)) {
      return { windowId, registrationId, result: 'held', why: 'window_put_aside' };
    }
    const alone = windows.every((other) => other === window || !windowsMeet(window, other));
    const why = alone ? 'meets_nobody' : 'submitted_first';
    return { windowId, registrationId, result: 'stays', why };
  });
}

function keepLongest(windows: readonly Window[]): readonly Window[] {
  const kept: Window[] = [];
  for (const window of windows.toSorted(longestFirst)) {
    if (!kept.some((one) => one.partnerId === window.partnerId && windowsMeet(one, window)))
      kept.push(window);
  }
  return kept;
}

/** Between equal windows of one partner it does not matter which stands, as long as it is always the same. */
function longestFirst(a: Window, b: Window): number {
  return (
    compareInstants(b.endsAt, a.endsAt) ||
    compareInstants(a.submittedAt, b.submittedAt) ||
    (a.windowId < b.windowId ? -1 : 1)
  );
}

function keepFirst(windows: readonly Window[]): readonly Window[] {
  const staying: Window[] = [];
  const instants = [...new Set(windows.map(({ submittedAt }) => submittedAt))];
  for (const instant of instants.toSorted(compareInstants)) {
    const free = windows
      .filter(({ submittedAt }) => submittedAt === instant)
      .filter((window) => !staying.some((one) => windowsMeet(one, window)));
    staying.push(...free.filter((a) => !free.some((b) => a !== b && windowsMeet(a, b))));
  }
  return staying;
}
