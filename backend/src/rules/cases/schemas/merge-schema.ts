import { z } from 'zod';
import type { ProtectionWindowClaim, RegistrationClaim } from '../../claim/claim-fact.ts';
import type { EscalationFacts } from '../../conflict/decide-conflict-escalation.ts';
import type { MergeFacts } from '../../conflict/merge/merge-facts.ts';
import { caseId, caseInstant, caseKey } from './case-values.ts';
import { claimSchema } from './claim-schema.ts';
import { conflictSchema } from './conflict-schema.ts';

const partnerClaim = claimSchema.refine(
  (claim): claim is RegistrationClaim | ProtectionWindowClaim =>
    claim.kind === 'registration' || claim.kind === 'protection_window',
);

export const mergeSchema = z.strictObject({
  keptId: caseId('customer'),
  duplicateId: caseId('customer'),
  segment: caseKey.nullable().describe('of the customer that is kept'),
  claims: z.array(partnerClaim).max(1000),
}) satisfies z.ZodType<MergeFacts>;

export const escalationSchema: z.ZodType<EscalationFacts> = z.strictObject({
  conflict: conflictSchema,
  dueAt: caseInstant,
  level: z.int().min(0).describe('how often it went up already'),
  levels: z.array(z.array(caseKey)).describe('who is asked at each level, by key'),
});

export const meetingSchema = z.strictObject({
  registrationId: caseId('registration').describe('who comes'),
  against: z.array(caseId('registration')).describe('whom it meets'),
  cases: z
    .array(
      z.strictObject({
        conflictId: caseId('conflict'),
        status: z.enum(['open', 'resolved']),
        parties: z.array(caseId('registration')),
      }),
    )
    .describe('the oldest first'),
});
