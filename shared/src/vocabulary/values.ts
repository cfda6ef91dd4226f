import { z } from 'zod';
import { oncePer } from './once-per.ts';

/** A point in time: RFC 3339, UTC, e.g. `2026-10-10T12:00:00.000Z`. Rights are conferred by instants, never by bare dates (R15b). */
export const instant = z.iso.datetime({ offset: false });
export type Instant = z.infer<typeof instant>;

/** A calendar day without a zone, e.g. `2027-01-08`: expected close, date earned. Years 1900 to 2199. */
export const localDate = z.iso
  .date()
  .regex(/^(19|20|21)\d\d-/, { error: 'must be a day between 1900 and 2199' });
export type LocalDate = z.infer<typeof localDate>;

/** ISO 4217 code in capitals. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'must be a currency code of three letters, like EUR' });

/** Money: whole minor units (cents, or yen) and a currency (R15b). Never a float. */
export const money = z.strictObject({ amountMinor: z.int(), currency });
export type Money = z.infer<typeof money>;

/** ISO 3166-1 alpha-2 in capitals. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'must be a country code of two letters, like DE' });

const zoneLike = { error: 'must be a time zone like Europe/Berlin' };

/** IANA time zone name, e.g. `Europe/Berlin`. */
export const timeZone = z.string(zoneLike).regex(/^[A-Za-z0-9_+/-]{1,64}$/, zoneLike);

const tagLike = { error: 'must be a language tag like en-GB' };

/** BCP 47 language tag of the reader, e.g. `en-US`. */
export const locale = z.string(tagLike).regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,16}$/, tagLike);

const typed = oncePer((max: number) => z.string().trim().min(1).max(max));

/** One line of text that a person typed: trimmed, 1 to 200 characters unless told otherwise. */
export const line = (max = 200) => typed(max);

/** Several lines of text that a person typed: trimmed, 1 to 5,000 characters unless told otherwise. */
export const text = (max = 5000) => typed(max);

export const emailAddress = z.email().max(254);

/** Made when a form opens; same key and same input give the stored answer (Stripe's contract). */
export const idempotencyKey = z.string().min(8).max(128);

/** Half-open interval [startsAt, endsAt) in UTC (domain 3.3). */
export const interval = z.strictObject({ startsAt: instant, endsAt: instant });
export type Interval = z.infer<typeof interval>;

/** A percentage as a person types it, with two decimals at most: `62.5`, `62,5`. */
export const percentage = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,2})?$/, { error: 'must be a percentage like 62.5' });

/** Basis points: 10,000 is 100 %. */
export const basisPoints = z.int().min(0).max(10_000);
