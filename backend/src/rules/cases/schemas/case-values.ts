import { idPrefixes, type Id, type IdKind } from '@alongside/shared/vocabulary/ids';
import { country, currency, instant, localDate } from '@alongside/shared/vocabulary/values';
import { z } from 'zod';

/** Short ids are welcome in cases: `reg_bluefin`. */
export function caseId<Kind extends IdKind>(kind: Kind): z.ZodType<Id<Kind>> {
  const prefix = idPrefixes[kind];
  const schema = z.string().regex(new RegExp(`^${prefix}_[0-9a-z_]{1,64}$`), {
    error: `must be an id like ${prefix}_acme`,
  });
  return schema as unknown as z.ZodType<Id<Kind>>;
}

export const caseInstant = instant
  .regex(/^(19|20|21)\d\d-/, { error: 'must be an instant between 1900 and 2199' })
  .meta({ id: 'instant', description: 'UTC, like 2026-10-09T10:00:00.000Z' });
export const caseInterval = z.strictObject({ startsAt: caseInstant, endsAt: caseInstant });
export const caseDay = localDate.describe('a day, like 2026-10-09');
export const caseCountry = country.describe('ISO 3166-1, like DE');
export const caseCurrency = currency.describe('ISO 4217, like EUR');
export const caseMoney = z.strictObject({
  amountMinor: z.int().describe('whole cents, or yen'),
  currency: caseCurrency,
});

/** A tenant's own word: a product line, a segment, an approver. */
export const caseKey = z.string().min(1).max(64);
export const count = z.int().min(0).max(1_000_000);
export const points = z.int().min(0).max(10_000).describe('basis points');

const range = z
  .strictObject({ from: z.int().min(0), to: z.int().min(0).nullable() })
  .describe('half-open; to: null has no end');
export const ranges = z.array(range).max(1000);
export const scope = z.strictObject({ productLines: ranges, territories: ranges });
