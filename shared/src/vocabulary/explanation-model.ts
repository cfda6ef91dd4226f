import { z } from 'zod';
import { idOf } from './ids.ts';
import { moment } from './moment.ts';

/** "Why?": one sentence, the deciding rule, every rule, the facts and what would change the answer. */
export const explanationModel = z.strictObject({
  decisionId: idOf('decision'),
  sentence: z.string(),
  decidingRule: z.string().optional(),
  rules: z.array(
    z.strictObject({
      title: z.string(),
      sentence: z.string(),
      outcome: z.enum(['passed', 'failed', 'not_applicable', 'needs_review']),
      facts: z.array(z.strictObject({ label: z.string(), value: z.string() })),
    }),
  ),
  wouldChange: z.array(z.string()),
  rulesVersion: z.string(),
  decided: moment,
  /** The same explanation as the partner may read it; absent for partners, who read only this. */
  partnerSafeText: z.string().optional(),
});
export type ExplanationModel = z.infer<typeof explanationModel>;
