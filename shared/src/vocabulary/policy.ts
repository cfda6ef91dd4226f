import { z } from 'zod';
import { knobs } from './policy-knobs.ts';
import { dealCondition, tables } from './policy-tables.ts';

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

const partialKnobs = z
  .strictObject({
    eligibility: knobs.eligibility.partial(),
    requiredFields: knobs.requiredFields.partial(),
    leadRegistration: knobs.leadRegistration.partial(),
    proof: knobs.proof.partial(),
    uniqueness: knobs.uniqueness.partial(),
    window: knobs.window.partial(),
    extension: knobs.extension.partial(),
    activity: knobs.activity.partial(),
    sla: knobs.sla.partial(),
    contestWindow: knobs.contestWindow,
    materialEdit: knobs.materialEdit.partial(),
    renewal: knobs.renewal.partial(),
    abuse: knobs.abuse.partial(),
    minAgeBeforeWin: knobs.minAgeBeforeWin.partial(),
    leaving: knobs.leaving.partial(),
    attribution: knobs.attribution.partial(),
    afterExpiry: knobs.afterExpiry.partial(),
    declineReasons: knobs.declineReasons,
  })
  .partial();

/** The rules of engagement of one tenant as a document: validated when published, compiled once, then only read (R16-R31, domain 3.8). */
export const policyDocument = z.strictObject({
  calendar,
  ...knobs,
  ...tables,
  precedence: z.array(precedenceStep).min(1),
  nonExclusiveSegments: z.array(z.string().max(64)),
  conflict: z.strictObject({ mode: z.enum(['propose', 'auto']) }),
  overrides: z
    .array(z.strictObject({ id: z.string().max(64), when: dealCondition, set: partialKnobs }))
    .max(200),
});
export type PolicyDocument = z.infer<typeof policyDocument>;
