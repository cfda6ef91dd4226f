import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';

/** What a caller is found for. */
export interface CallerUse {
  readonly writes: boolean;
  readonly nowMs: number;
}

/** Finds a caller, or remembers who it was; `key` tells callers apart. */
export type RememberCaller = (
  key: string,
  use: CallerUse,
  find: () => Promise<CrmUserActor>,
) => Promise<CrmUserActor>;

const REMEMBER_MS = 10_000;
const LARGEST_SIZE = 1000;

/**
 * A write always asks the database; a read may use what was known up to ten seconds ago, because it
 * is most of the cost of a card.
 */
export function rememberCallers(): RememberCaller {
  const remembered = new Map<string, { actor: CrmUserActor; untilMs: number }>();
  return async (key, { writes, nowMs }, find) => {
    const known = remembered.get(key);
    if (!writes && known && known.untilMs > nowMs) return known.actor;
    const actor = await find();
    if (remembered.size >= LARGEST_SIZE) remembered.clear();
    remembered.set(key, { actor, untilMs: nowMs + REMEMBER_MS });
    return actor;
  };
}
