import type { Instant } from '@alongside/shared/vocabulary/values';

/** The only source of "now"; injected, so that tests and imports choose the time. */
export interface Clock {
  now(): Instant;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date().toISOString() };
