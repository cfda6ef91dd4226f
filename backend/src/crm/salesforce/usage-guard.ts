import { CrmFailure } from '../crm-error.ts';

/** Of an org's daily calls, kept for its people and their other tools: our writes can wait. */
const RESERVED_SHARE = 0.05;
/** Calls come back all through the 24 hours they are counted in. */
const PAUSE_MS = 15 * 60_000;

/** Leaves an org the last of its daily calls; never sleeps, says how long to wait instead. */
export interface UsageGuard {
  /** @throws CrmFailure `rate_limited` while writes must wait */
  takeTurn(kind: 'read' | 'write'): void;
  /** @param info the header `Sforce-Limit-Info`, such as `api-usage=18/5000` */
  note(info: string | undefined): void;
}

/** @param nowMs milliseconds since 1970 */
export function createUsageGuard(nowMs: () => number): UsageGuard {
  let writesWaitUntil = 0;
  return {
    takeTurn: (kind) => {
      const waitMs = writesWaitUntil - nowMs();
      if (kind === 'read' || waitMs <= 0) return;
      throw new CrmFailure(
        { kind: 'rate_limited', retryAfterMs: waitMs },
        "the last of the org's calls of today are left to its people",
      );
    },
    note: (info) => {
      const [, used, limit] = /(?:^|[\s;,])api-usage=(\d+)\/(\d+)/.exec(info ?? '') ?? [];
      if (limit === undefined) return;
      const isScarce = Number(used) >= Number(limit) * (1 - RESERVED_SHARE);
      writesWaitUntil = isScarce ? nowMs() + PAUSE_MS : 0;
    },
  };
}
