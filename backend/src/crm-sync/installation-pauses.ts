import type { Id } from '@alongside/shared/vocabulary/ids';
import { decodeId } from '../platform/ids.ts';

/** Which installations must be left alone until when, and how often they failed in a row. */
export function createPauses(nowMs: () => number) {
  const pauses = new Map<Id<'installation'>, { untilMs: number; failures: number }>();
  return {
    active: (): readonly string[] =>
      [...pauses]
        .filter(([, { untilMs }]) => untilMs > nowMs())
        .map(([id]) => decodeId('installation', id)),
    failures: (id: Id<'installation'>): number => pauses.get(id)?.failures ?? 0,
    add: (id: Id<'installation'>, pauseMs: number): void => {
      const failures = (pauses.get(id)?.failures ?? 0) + 1;
      pauses.set(id, { untilMs: nowMs() + pauseMs, failures });
    },
    /** A call that came through; one that began before the pause does not end it. */
    end: (id: Id<'installation'>): void => {
      if ((pauses.get(id)?.untilMs ?? 0) <= nowMs()) pauses.delete(id);
    },
  };
}
