import { Agent } from 'undici';

/** How long one request may take to connect, to answer, and between two pieces of the answer. */
export interface RequestTimes {
  readonly connectMs: number;
  readonly answerMs: number;
}

const TIMES: RequestTimes = { connectMs: 5_000, answerMs: 15_000 };

/** Sends requests that fail when they run out of time, with an unknown outcome. */
export function createLimitedAgent(times: RequestTimes = TIMES): Agent {
  return new Agent({
    connect: { timeout: times.connectMs },
    headersTimeout: times.answerMs,
    bodyTimeout: times.answerMs,
  });
}
