import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Clock } from './clock.ts';

/** A clock that stands still until it is moved. */
export interface FixedClock extends Clock {
  set(now: Instant): void;
  advance(milliseconds: number): void;
}

/** For tests and for walking through the product at chosen times. */
export function createFixedClock(start: Instant): FixedClock {
  let current = start;
  return {
    now: () => current,
    set: (now) => {
      current = now;
    },
    advance: (milliseconds) => {
      current = new Date(Date.parse(current) + milliseconds).toISOString();
    },
  };
}
