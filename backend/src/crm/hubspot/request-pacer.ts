import { CrmFailure } from '../crm-error.ts';

/**
 * Requests one account allows our app: 110 in any 10 seconds.
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
const MAX_REQUESTS = 110;
const WINDOW_MS = 10_000;
/** Kept from writes, which can wait, for reads: somebody looks at a card. */
const RESERVED_FOR_READS = 30;

/** Keeps one account inside its limits; never sleeps, says how long to wait instead. */
export interface RequestPacer {
  /** @throws CrmFailure `rate_limited` while the account must be left alone */
  takeTurn(kind: 'read' | 'write'): void;
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
    takeTurn: (kind) => {
      const now = nowMs();
      if (now < pausedUntil) refuse(pausedUntil, now);
      sent = sent.filter((at) => at > now - WINDOW_MS);
      const most = kind === 'write' ? MAX_REQUESTS - RESERVED_FOR_READS : MAX_REQUESTS;
      // The turn that must have passed before this kind has one again.
      const blocking = sent[sent.length - most];
      if (blocking !== undefined) refuse(blocking + WINDOW_MS, now);
      sent.push(now);
    },
    pause: (milliseconds) => {
      pausedUntil = Math.max(pausedUntil, nowMs() + milliseconds);
    },
  };
}
