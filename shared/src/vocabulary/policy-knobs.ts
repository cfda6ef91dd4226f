import { z } from 'zod';
import { attributionModelName, attributionSettings } from './attribution-model.ts';
import { certificationType, partnerStatus, partnerType } from './partner.ts';
import { declineReason, evidenceKind } from './registration.ts';

/** A length of working time: `2bd` business days, `4bh` business hours, `48h` elapsed hours (domain 3.6, G5). */
export const duration = z
  .string()
  .regex(/^[1-9]\d{0,3}(bd|bh|h)$/, { error: 'must be like 2bd, 4bh or 48h' });
const days = z.int().min(0).max(3650);
const basisPoints = z.int().min(0).max(10_000);

/** Fields of a registration that a policy may require. */
export const registrationField = z.enum([
  'company_or_website',
  'contact',
  'need',
  'estimated_amount',
  'expected_close_date',
  'product_lines',
  'country',
  'proof_of_engagement',
]);
export type RegistrationField = z.infer<typeof registrationField>;

/** How sure it is that two customers are one (domain 3.4); L4 is a shared ultimate parent. */
export const matchLevel = z.enum(['L1', 'L2', 'L3', 'L4']);

/** What a policy decides about one registration (domain 3.8); every group may be overridden. */
export const knobs = {
  eligibility: z.strictObject({
    partnerStatus: z.array(partnerStatus),
    types: z.array(partnerType),
    goodStanding: z.boolean().describe('false: unpaid invoices do not matter'),
    minAmountMinor: z.int().min(0).nullable(),
    certification: z.strictObject({
      mode: z.enum(['off', 'soft', 'hard']),
      types: z
        .array(certificationType)
        .nullable()
        .describe('null: what the partner type needs (R50)'),
      level: z.enum(['any', 'associate', 'professional', 'expert']),
    }),
    territories: z.enum(['match', 'any']),
    segmentsExcluded: z.array(z.string().max(64)),
    maxActivePerPartner: z.strictObject({ reviewAt: z.int().min(1) }),
    tender: z.enum(['allow', 'review', 'exclude']),
  }),
  requiredFields: z.strictObject({
    toStartClock: z.array(registrationField),
    toApprove: z.array(registrationField),
    completeWithin: duration,
  }),
  leadRegistration: z.strictObject({
    fields: z.array(registrationField),
    windowDays: days.describe('how long a lead keeps its first instant for an upgrade'),
  }),
  proof: z.strictObject({
    minItems: z.int().min(0).max(10),
    kinds: z.array(evidenceKind),
    maxAgeDays: days,
  }),
  uniqueness: z.strictObject({
    levelBlock: z.array(matchLevel),
    levelReview: z.array(matchLevel),
    levelFlag: z.array(matchLevel),
    parentScope: z.enum(['none', 'review', 'block']),
    directIdleDays: days,
    netNewLookbackDays: days,
  }),
  window: z.strictObject({
    days: days.min(1),
    start: z.enum(['approved_at', 'submitted_at']),
    closeGrace: duration,
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
    renewCertificationWithinDays: days.describe('condition after a lapsed certification (3.7)'),
  }),
  activity: z.strictObject({
    minEvents: z.int().min(1).max(100),
    perDays: days,
    warnDays: days,
    askDays: days,
    decideDays: days,
    autoLapse: z.boolean(),
    exempt: z.array(partnerType),
  }),
  sla: z.strictObject({
    decision: duration,
    infoRequestTimeoutDays: days,
    extension: duration,
    appealOpen: duration,
    appealDecide: duration,
    autoApproveOnBreach: z.boolean(),
  }),
  contestWindow: duration,
  materialEdit: z.strictObject({
    amountRiseBasisPoints: z
      .int()
      .min(0)
      .max(1_000_000)
      .describe('above it routing is asked again'),
  }),
  renewal: z.strictObject({
    incumbencyLookbackDays: days,
    opensDaysBefore: days,
    warnDaysBefore: z.array(days).max(10),
    freesDaysBefore: days,
  }),
  abuse: z.strictObject({
    noDealDays: days,
    noDealOver: z.int().min(0).max(10_000).describe('more than these without a deal'),
    minConversionBasisPoints: basisPoints,
    conversionOver: z.int().min(1).max(10_000),
    burst: z.strictObject({ count: z.int().min(1), withinHours: z.int().min(1).max(8760) }),
    loweredReviewAt: z.int().min(0),
  }),
  minAgeBeforeWin: z.strictObject({
    hours: z.int().min(0).max(8760),
    action: z.enum(['allow', 'review']),
  }),
  leaving: z.strictObject({
    suspendedReleaseDays: days,
    runOffDays: days,
  }),
  attribution: z.strictObject({
    model: attributionModelName,
    settings: attributionSettings,
    sourcedRequires: z.array(z.enum(['approved_registration'])),
    influencedRequiresTouches: z.int().min(0),
    influencedCapBasisPoints: basisPoints,
    lookbackDays: days,
    lock: z.enum(['before_close', 'at_close']),
    fx: z.enum(['close_date']),
  }),
  afterExpiry: z.strictObject({
    cooloffDays: days,
    blankCrmFields: z.boolean().describe('take partner and dates off the record'),
  }),
  declineReasons: z.array(declineReason).min(1),
};
