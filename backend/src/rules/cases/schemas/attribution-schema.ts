import { attributionRole, touchKind } from '@alongside/shared/vocabulary/attribution';
import { registrationType } from '@alongside/shared/vocabulary/registration';
import { z } from 'zod';
import type { AttributionFacts, SourcedTestFacts } from '../../attribution/facts.ts';
import { caseCurrency, caseId, caseInstant, caseMoney, points } from './case-values.ts';

const partnerId = caseId('partner');
const touchId = caseId('touch');
const registrationId = caseId('registration');

const touch = z.strictObject({
  touchId,
  partnerId,
  kind: touchKind,
  happenedAt: caseInstant,
  qualifying: z.boolean().describe('both sides say so, or there is evidence'),
});
export const touches = z.array(touch).max(100_000);

const dealRole = z.enum(['sourcing', 'co_sell', 'services']);
const parts = z.array(z.strictObject({ partnerId, basisPoints: points })).max(1000);

/** What the sourced test looks at. */
export const roleSchema: z.ZodType<SourcedTestFacts> = z.strictObject({
  registrationId,
  partnerId,
  registrationType,
  submittedAt: caseInstant,
  opportunityCreatedAt: caseInstant.nullable(),
  vendorActivityAt: z.array(caseInstant).max(10_000).describe('contacts of our own people'),
  approvable: z.boolean(),
  touches,
});

export const dealShape = {
  dealId: caseId('deal'),
  amount: caseMoney.nullable(),
  leadCreatedAt: caseInstant.nullable(),
  dealCreatedAt: caseInstant,
  lockedAt: caseInstant.nullable(),
  partners: z
    .array(
      z.strictObject({
        partnerId,
        registrationId: registrationId.nullable(),
        role: attributionRole,
        submittedAt: caseInstant.nullable(),
        dealRole: dealRole.nullable(),
      }),
    )
    .max(1000),
  touches,
  agreedParts: parts,
};

/** A deal, its partners and their help. */
export const dealSchema: z.ZodType<AttributionFacts> = z.strictObject(dealShape);

const milestones = z
  .strictObject({ lead_created: touchId, opportunity_created: touchId, closed: touchId })
  .partial();
const journey = z.strictObject({
  path: z.array(z.string().min(1).max(100)).max(1000),
  conversions: z.number(),
  nulls: z.number(),
});

/** What any model reads about one deal, and its amount. The models refuse numbers and instants that make no sense themselves. */
export const modelSchema = z.strictObject({
  amount: z.strictObject({ amountMinor: z.number(), currency: caseCurrency }).nullable(),
  convertedAt: z.string().max(64),
  touches,
  milestones: milestones.describe('the touch of each milestone'),
  primaryPartnerId: partnerId.nullable(),
  splits: z.array(z.strictObject({ partnerId, basisPoints: z.number() })).max(1000),
  roles: z
    .array(
      z.strictObject({
        partnerId,
        registrationId: registrationId.nullable(),
        role: attributionRole,
      }),
    )
    .max(1000),
  dealRoles: z.array(z.strictObject({ partnerId, role: dealRole })).max(1000),
  journeys: z.array(journey).max(10_000).describe('paths of other deals that closed'),
});

export const allocationSchema = z.strictObject({
  amountMinor: z.int(),
  weights: z.record(z.string().min(1).max(64), z.int().min(0)),
});
