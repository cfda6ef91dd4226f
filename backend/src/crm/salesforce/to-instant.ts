import type { Instant } from '@alongside/shared/vocabulary/values';
import { Temporal } from 'temporal-polyfill';

/** `2026-11-22T12:00:00.000+0000`, as the API writes it, in our form. */
export function toInstant(text: string): Instant {
  return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 });
}
