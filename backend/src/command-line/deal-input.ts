import {
  attributionModelName,
  attributionSettings,
} from '@alongside/shared/vocabulary/attribution-model';
import { attributionRole, touchKind } from '@alongside/shared/vocabulary/attribution';
import { basisPoints, currency, instant, timeZone } from '@alongside/shared/vocabulary/values';
import { z } from 'zod';

const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, {
  error: 'must be a name of letters, digits, - and _',
});
const count = z.int().min(0);

/** A deal as `alongside attribute` reads it; partners and touches have names of the writer's own. */
export const dealInput = z.strictObject({
  amountMinor: z
    .int()
    .nullable()
    .default(null)
    .describe('whole cents, yen, ...; null: shares only'),
  currency: currency.default('EUR'),
  convertedAt: instant.optional().describe('when it closed; later touches do not count'),
  timeZone: timeZone.default('UTC').describe('whose days caps on touches count by'),
  touches: z
    .array(
      z.strictObject({
        id: name,
        partner: name,
        kind: touchKind.default('meeting'),
        at: instant,
        qualifying: z.boolean().default(true),
      }),
    )
    .max(100_000)
    .default([]),
  milestones: z
    .strictObject({ lead_created: name, opportunity_created: name, closed: name })
    .partial()
    .default({})
    .describe('the touch at each milestone'),
  primary: name.nullable().default(null),
  roles: z
    .array(
      z.strictObject({
        partner: name,
        role: attributionRole,
        registered: z.boolean().default(true),
      }),
    )
    .default([]),
  dealRoles: z
    .array(z.strictObject({ partner: name, role: z.enum(['sourcing', 'co_sell', 'services']) }))
    .default([]),
  splits: z.array(z.strictObject({ partner: name, basisPoints })).default([]),
  journeys: z
    .array(z.strictObject({ path: z.array(name).min(1), conversions: count, nulls: count }))
    .default([])
    .describe('paths of other deals that closed, for markov and shapley'),
  model: attributionModelName.optional(),
  settings: attributionSettings.partial().default({}),
  influencedCapBasisPoints: basisPoints.optional(),
});
export type DealInput = z.infer<typeof dealInput>;
