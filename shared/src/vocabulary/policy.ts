import { z } from 'zod';
import { partnerStatus, partnerTier, partnerType } from './partner.ts';
import { declineReason, evidenceKind } from './registration.ts';

/** A length of working time: `2bd` business days, `4bh` business hours, `48h` elapsed hours (domain 3.6, G5). */
export const duration = z
  .string()
  .regex(/^[1-9]\d{0,3}(bd|bh|h)$/, { error: 'must be like 2bd, 4bh or 48h' });
const days = z.int().min(0).max(3650);

/** Fields of a registration that a policy may require. */
export const registrationField = z.enum([
  'company_or_website',
  'contact',
  'estimated_amount',
  'expected_close_date',
  'product_lines',
  'country',
  'proof_of_engagement',
]);
export type RegistrationField = z.infer<typeof registrationField>;

/** The precedence rules of domain 3.5; an order is total and ends in `escalate`. */
export const precedenceStep = z.enum([
  'non_exclusive',
  'customer_choice',
  'active_protection',
  'registered',
  'incumbent_renewal',
  'certification_rank',
  'submitted_at',
  'escalate',
]);
export type PrecedenceStep = z.infer<typeof precedenceStep>;

const calendar = z.strictObject({
  timeZone: z.string().min(1).max(64),
  workingDays: z.array(z.int().min(1).max(7)).min(1).describe('1 is Monday'),
  opensAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  closesAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  holidays: z.array(z.iso.date()).max(500),
});

const knobs = {
  eligibility: z.strictObject({
    partnerStatus: z.array(partnerStatus),
    types: z.array(partnerType),
    minAmountMinor: z.int().min(0).nullable(),
    certification: z.strictObject({
      mode: z.enum(['off', 'soft', 'hard']),
      level: z.enum(['any', 'associate', 'professional', 'expert']),
    }),
    territories: z.enum(['match', 'any']),
    maxActivePerPartner: z.strictObject({ reviewAt: z.int().min(1) }),
  }),
  requiredFields: z.strictObject({
    toStartClock: z.array(registrationField),
    toApprove: z.array(registrationField),
    completeWithin: duration,
  }),
  proof: z.strictObject({
    minItems: z.int().min(0).max(10),
    kinds: z.array(evidenceKind),
    maxAgeDays: days,
  }),
  uniqueness: z.strictObject({ directIdleDays: days, netNewLookbackDays: days }),
  window: z.strictObject({
    days: days.min(1),
    start: z.enum(['approved_at', 'submitted_at']),
    maxTotalDays: days,
    lateStageHold: z.boolean(),
    lateStageMaxDays: days,
  }),
  extension: z.strictObject({
    maxCount: z.int().min(0).max(10),
    days: days.min(1),
    holdWhilePending: z.boolean(),
    activityWithinDays: days,
    grace: duration,
  }),
  activity: z.strictObject({
    perDays: days,
    warnDays: days,
    askDays: days,
    decideDays: days,
    exempt: z.array(partnerType),
  }),
  sla: z.strictObject({
    decision: duration,
    infoRequestTimeoutDays: days,
    extension: duration,
    appealOpen: duration,
  }),
  contestWindow: duration,
  attribution: z.strictObject({
    model: z.enum(['primary', 'linear', 'sourced_influenced']),
    influencedRequiresTouches: z.int().min(0),
    influencedCapBasisPoints: z.int().min(0).max(10_000),
    lookbackDays: days,
  }),
  afterExpiry: z.strictObject({ cooloffDays: days }),
  declineReasons: z.array(declineReason).min(1),
};

/** What an override may look at; more conditions named = more specific = wins (domain 3.8). */
const overrideCondition = z
  .strictObject({
    partnerType: z.array(partnerType),
    tier: z.array(partnerTier),
    country: z.array(z.string().regex(/^[A-Z]{2}$/)),
    productLine: z.array(z.string().max(64)),
    segment: z.array(z.string().max(64)),
  })
  .partial();

const partialKnobs = z
  .strictObject({
    eligibility: knobs.eligibility.partial(),
    requiredFields: knobs.requiredFields.partial(),
    proof: knobs.proof.partial(),
    window: knobs.window.partial(),
    extension: knobs.extension.partial(),
    activity: knobs.activity.partial(),
    sla: knobs.sla.partial(),
    attribution: knobs.attribution.partial(),
  })
  .partial();

/** The rules of engagement of one tenant as a document: validated when published, compiled once, then only read (R16-R31, domain 3.8). */
export const policyDocument = z.strictObject({
  calendar,
  ...knobs,
  precedence: z.array(precedenceStep).min(1),
  nonExclusiveSegments: z.array(z.string().max(64)),
  conflict: z.strictObject({ mode: z.enum(['propose', 'auto']) }),
  overrides: z
    .array(z.strictObject({ id: z.string().max(64), when: overrideCondition, set: partialKnobs }))
    .max(200),
});
export type PolicyDocument = z.infer<typeof policyDocument>;
