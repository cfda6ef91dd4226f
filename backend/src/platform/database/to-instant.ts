import type { Instant } from '@alongside/shared/vocabulary/values';

/** PostgreSQL writes instants in JSON with an offset; we hold them in UTC with milliseconds. */
export function toInstant(value: string): Instant {
  return new Date(value).toISOString();
}
