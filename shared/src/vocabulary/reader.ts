import { z } from 'zod';
import { locale, timeZone } from './values.ts';

/**
 * For whom words, dates and money are made. Told beside the input of any operation, never in it, so
 * that a write repeated from another place is the same write. A tag or zone that is well formed and
 * unknown to us falls back, because a CRM may know more of them than we do.
 */
export const readerPreferences = z.strictObject(
  { locale: locale.optional(), timeZone: timeZone.optional() },
  { error: 'the reader has a locale and a timeZone, nothing else' },
);
export type ReaderPreferences = Readonly<z.infer<typeof readerPreferences>>;
