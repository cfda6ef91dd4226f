import { z } from 'zod';

const rate = z.strictObject({
  name: z.string(),
  decided: z.int(),
  approved: z.int(),
  approvedBasisPoints: z.int(),
  medianMinutes: z
    .int()
    .describe('from submission to answer, without the time the clock stood still'),
  p90Minutes: z.int(),
});

/** Whether like was answered alike (O10); overrides per approver and rule (domain 3.2). */
export const fairnessReport = z.strictObject({
  answered: z.int(),
  byTier: z.array(rate),
  byTerritory: z.array(rate),
  byApprover: z.array(rate),
  differing: z.array(
    z.strictObject({
      likeness: z.record(z.string(), z.unknown()).describe('what the rules saw in all of them'),
      approved: z.int(),
      declined: z.int(),
      approvedExample: z.string(),
      declinedExample: z.string(),
    }),
  ),
  overriddenRules: z.array(
    z.strictObject({
      rule: z.string(),
      cases: z.int(),
      overridden: z.int(),
      flagged: z.boolean().describe('overridden in more than 20 % of its cases'),
    }),
  ),
  overridingApprovers: z.array(
    z.strictObject({
      approver: z.string(),
      overridden: z.int(),
      rules: z.record(z.string(), z.int()),
    }),
  ),
});
export type FairnessReport = Readonly<z.infer<typeof fairnessReport>>;
