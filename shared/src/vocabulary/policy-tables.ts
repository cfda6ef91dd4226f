import { z } from 'zod';
import { partnerTier, partnerType } from './partner.ts';
import { duration } from './policy-knobs.ts';

const key = z.string().min(1).max(64);
const country = z.string().regex(/^[A-Z]{2}$/, { error: 'must be a country like DE' });
const amountMinor = z.int().min(0);

/** What a row of a table or an override may look at; what it does not name, it does not ask. */
export const dealCondition = z
  .strictObject({
    partnerType: z.array(partnerType),
    tier: z.array(partnerTier),
    country: z.array(country),
    region: z.array(key).describe('names of `regions`'),
    productLine: z.array(z.string().max(64)),
    segment: z.array(z.string().max(64)),
  })
  .partial();
export type DealCondition = z.infer<typeof dealCondition>;

/** Countries under one name of the organisation's own, for conditions (R12, R36). */
export const regions = z.record(key, z.array(country).min(1));

/** Who decides a registration: the first row that fits (R24, domain 3.6). Approvers are groups or users by key. */
export const routingRow = z.strictObject({
  id: key,
  when: dealCondition.extend({
    amountFromMinor: amountMinor.optional(),
    /** Not included. */
    amountBelowMinor: amountMinor.optional(),
    conflict: z.boolean().optional(),
  }),
  approvers: z.array(key).min(1).max(10),
  mode: z.enum(['any', 'parallel', 'sequential']).describe('one answers, all at once, in turn'),
});

/** How far an approver may go (domain 3.2). */
export const authorityRow = z.strictObject({
  approver: key,
  mayExcept: z.boolean(),
  /** Largest amount approved by exception; null for no limit. */
  exceptUpToMinor: amountMinor.nullable(),
});

/** Who answers while somebody is away. Half-open. */
export const delegationRow = z.strictObject({
  approver: key,
  to: key,
  from: z.iso.datetime(),
  until: z.iso.datetime(),
});

/** A quicker answer for those who earned it; off until shadow decisions agree with the managers' (domain 3.6). */
export const fastLaneRow = z.strictObject({
  id: key,
  when: dealCondition.extend({
    amountBelowMinor: amountMinor.optional(),
    certified: z.boolean().optional(),
  }),
  answer: z.union([z.literal('auto_approve'), duration]),
});

/** What a registration earns, by the first row that fits; frozen at approval (R15a). */
export const benefitRow = z.strictObject({
  id: key,
  when: dealCondition.extend({ certified: z.boolean().optional() }),
  benefit: z.strictObject({
    kind: z.enum(['discount', 'margin', 'referral_fee', 'none']),
    /** Basis points of the amount. */
    basisPoints: z.int().min(0).max(10_000),
    validDays: z.int().min(1).max(3650),
  }),
});

/** What is looked up row by row; the same for everybody, so no override replaces it. */
export const tables = {
  regions,
  routing: z.array(routingRow).max(200),
  authority: z.array(authorityRow).max(200),
  delegation: z.array(delegationRow).max(200),
  secondPerson: z.strictObject({
    /** True when somebody else is there to confirm a revocation or hear an appeal. */
    available: z.boolean(),
    /** How long it waits, with notice to the partner, when nobody else is there. */
    delay: duration,
  }),
  fastLane: z.strictObject({
    shadowDecisions: z.int().min(0).max(10_000),
    rows: z.array(fastLaneRow).max(50),
  }),
  benefits: z.array(benefitRow).max(200),
};
