import { partnerStatus, partnerTier, partnerType } from '@alongside/shared/vocabulary/partner';
import { registrationField } from '@alongside/shared/vocabulary/policy-knobs';
import {
  evidenceKind,
  protectionStatus,
  registrationOutcome,
  registrationType,
  reviewStatus,
} from '@alongside/shared/vocabulary/registration';
import { z } from 'zod';
import type { ReviewFacts } from '../../registration/facts.ts';
import {
  caseCountry,
  caseCurrency,
  caseDay,
  caseId,
  caseInstant,
  caseInterval,
  caseKey,
  count,
  points,
  ranges,
  scope,
} from './case-values.ts';
import { certificationsSchema } from './certification-schema.ts';
import { claimSchema } from './claim-schema.ts';

export const evidenceSchema = z.strictObject({ kind: evidenceKind, happenedOn: caseDay });

const partner = z.strictObject({
  partnerId: caseId('partner'),
  status: partnerStatus,
  type: partnerType,
  tier: partnerTier,
  goodStanding: z.boolean(),
  territories: ranges.describe('where the partner may sell; empty is everywhere'),
  activeRegistrations: count.describe('of this partner, without this one'),
  conduct: z.strictObject({ withoutDeal: count, ended: count, won: count, recent: count }),
});

const registration = z.strictObject({
  registrationType,
  fieldsPresent: z.array(registrationField),
  amountMinor: z.int().nullable(),
  currency: caseCurrency.nullable(),
  country: caseCountry.nullable(),
  productLines: z.array(caseKey).max(100),
  segment: caseKey.nullable(),
  scope: scope.describe('the cells of product line and territory that it asks for'),
  evidence: z.array(evidenceSchema).max(100),
  tender: z.boolean(),
  proofSeenElsewhere: count,
  afterLateStage: z.boolean(),
});

const benefit = z.strictObject({
  kind: z.enum(['discount', 'margin', 'referral_fee', 'none']),
  basisPoints: points,
  valueMinor: z.int().nullable(),
  currency: caseCurrency.nullable(),
  validUntil: caseInstant,
});

/** Facts of a registration that exists; a submission looks at a part of them. */
export const reviewSchema: z.ZodType<ReviewFacts> = z.strictObject({
  registrationId: caseId('registration'),
  reviewStatus,
  protectionStatus,
  outcome: registrationOutcome,
  submittedAt: caseInstant,
  decisionDueAt: caseInstant,
  pausedAt: caseInstant.nullable().describe('the clock stands still since then'),
  informationRequests: count,
  answerBy: caseInstant.nullable().describe('when an open request for information runs out'),
  window: caseInterval.nullable().describe('the latest period of protection'),
  awaitsPartner: z.boolean(),
  routedAmountMinor: z.int().nullable(),
  benefit: benefit.nullable(),
  registration,
  partner,
  certifications: certificationsSchema,
  customer: z.strictObject({
    customerId: caseId('customer'),
    level: z.enum(['L1', 'L2', 'L3', 'L4', 'none']),
    similar: z.array(caseId('customer')).max(100).exactOptional(),
  }),
  claims: z.array(claimSchema).max(10_000).describe('every claim on the customer'),
});
