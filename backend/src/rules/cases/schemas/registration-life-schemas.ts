import { partnerTier, partnerType } from '@alongside/shared/vocabulary/partner';
import { registrationField } from '@alongside/shared/vocabulary/policy-knobs';
import { z } from 'zod';
import type { LeadFacts, LeadUpgradeFacts } from '../../registration/lead-facts.ts';
import { caseCountry, caseCurrency, caseId, caseInstant, caseKey, scope } from './case-values.ts';

export const submitCommand = z.strictObject({
  kind: z.literal('submit'),
  since: caseInstant.optional().describe('the first instant that a lead kept for it'),
});

const changes = z.strictObject({
  customer: z.boolean(),
  partnerId: caseId('partner'),
  productLines: z.array(caseKey).max(100),
  country: caseCountry,
  scope: scope.describe('the cells after the edit'),
  amount: z.strictObject({ amountMinor: z.int(), currency: caseCurrency }),
  free: z.array(z.enum(['contact', 'expected_close_date', 'need'])),
});

export const editCommand = z.strictObject({ kind: z.literal('edit'), changes: changes.partial() });

const lead = z.strictObject({
  leadId: caseId('lead'),
  receivedAt: caseInstant,
  heldUntil: caseInstant.describe('exclusive'),
});

export const leadSchema: z.ZodType<LeadFacts> = z.strictObject({
  partner: z.strictObject({ partnerId: caseId('partner'), type: partnerType, tier: partnerTier }),
  fieldsPresent: z.array(registrationField),
  country: caseCountry.nullable(),
  held: lead.nullable().describe("the partner's own lead of this customer"),
});

export const leadUpgradeSchema: z.ZodType<LeadUpgradeFacts> = z.strictObject({ lead });
