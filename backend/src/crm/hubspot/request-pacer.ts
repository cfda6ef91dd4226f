import { CrmFailure } from '../crm-error.ts';

/**
 * Requests one account allows our app: 110 in any 10 seconds.
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
const MAX_REQUESTS = 110;
const WINDOW_MS = 10_000;

/** Keeps one account inside its limits; never sleeps, says how long to wait instead. */
export interface RequestPacer {
  /** @throws CrmFailure `rate_limited` while the account must be left alone */
  takeTurn(): void;
  /** The account told us to stay away that long. */
  pause(milliseconds: number): void;
}

/** @param nowMs milliseconds since 1970 */
export function createRequestPacer(nowMs: () => number): RequestPacer {
  let sent: number[] = [];
  let pausedUntil = 0;
  const refuse = (until: number, now: number): never => {
    throw new CrmFailure(
      { kind: 'rate_limited', retryAfterMs: until - now },
      'waiting until the account takes requests again',
    );
  };
  return {
    takeTurn: () => {
      const now = nowMs();
      if (now < pausedUntil) refuse(pausedUntil, now);
      sent = sent.filter((at) => at > now - WINDOW_MS);
      const oldest = sent[0];
      if (oldest !== undefined && sent.length >= MAX_REQUESTS) refuse(oldest + WINDOW_MS, now);
      sent.push(now);
    },
    pause: (milliseconds) => {
      pausedUntil = Math.max(pausedUntil, nowMs() + milliseconds);
    },
  };
}
