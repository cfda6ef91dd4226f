import { Agent, setGlobalDispatcher } from 'undici';

/** How long one request may take to connect, to answer, and between two pieces of the answer. */
export interface RequestTimes {
  readonly connectMs: number;
  readonly answerMs: number;
}

const TIMES: RequestTimes = { connectMs: 5_000, answerMs: 15_000 };

/**
 * Gives every request that leaves this process time limits: the official client has no setting for
 * them. A request that runs out of time fails, with an unknown outcome.
 */
export function limitRequestTime(times: RequestTimes = TIMES): void {
  setGlobalDispatcher(
    new Agent({
      connect: { timeout: times.connectMs },
      headersTimeout: times.answerMs,
      bodyTimeout: times.answerMs,
    }),
  );
}
