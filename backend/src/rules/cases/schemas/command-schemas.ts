import { attributionModelName } from '@alongside/shared/vocabulary/attribution-model';
import { duration } from '@alongside/shared/vocabulary/policy-knobs';
import { declineReason, releaseReason } from '@alongside/shared/vocabulary/registration';
import { z } from 'zod';
import { caseId, caseInstant } from './case-values.ts';
import { evidenceSchema } from './review-schema.ts';
import { deciderSchema } from './routing-schema.ts';

/** A command that says nothing but its kind. */
export function plainCommand<Kind extends string>(kind: Kind) {
  return z.strictObject({ kind: z.literal(kind) });
}

export const approveCommand = z.strictObject({
  kind: z.literal('approve'),
  exceptionReason: z.string().trim().min(1).max(5000).nullable(),
  by: deciderSchema.optional(),
});

export const declineCommand = z.strictObject({
  kind: z.literal('decline'),
  reason: declineReason,
  by: deciderSchema.optional(),
});

export const withdrawCommand = z.strictObject({
  kind: z.literal('withdraw'),
  by: z.enum(['partner', 'clock']),
});

export const completeCommand = z.strictObject({
  kind: z.literal('complete'),
  fields: z.array(z.enum(['product_lines', 'country'])),
  evidence: z.array(evidenceSchema).max(100),
});

export const dealWonCommand = z.strictObject({
  kind: z.literal('deal_won'),
  wonAt: caseInstant,
  signedAt: caseInstant.nullable().describe('a document that the customer signed, dated'),
  reviewed: z.boolean().optional().describe('a person looked at a win that came very soon'),
});

export const dealLostCommand = z.strictObject({
  kind: z.literal('deal_lost'),
  noDecision: z.boolean(),
});

export const extendCommand = z.strictObject({
  kind: z.literal('extend'),
  days: z.int().min(1).max(3650),
});

export const releaseCommand = z.strictObject({ kind: z.literal('release'), reason: releaseReason });

export const settleCommand = z.strictObject({
  kind: z.literal('settle'),
  winner: caseId('registration'),
  overrideReasonGiven: z.boolean(),
  team: z.array(caseId('registration')).max(100).optional(),
  terms: z.enum(['exclusive', 'teaming']).optional(),
  by: z.enum(['person', 'clock']).optional(),
});

export const dueCommand = z.strictObject({ kind: z.literal('due'), duration });

export const creditCommand = z.strictObject({
  kind: z.literal('credit'),
  model: attributionModelName,
  settings: z.record(z.string(), z.json()).describe('what the model is told; {} for most'),
});
