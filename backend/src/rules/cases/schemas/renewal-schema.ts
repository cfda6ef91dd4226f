import { reviewStatus } from '@alongside/shared/vocabulary/registration';
import { z } from 'zod';
import type { IncumbencyFacts, WonSale } from '../../claim/incumbency.ts';
import type { RenewalFacts } from '../../claim/renewal-facts.ts';
import { caseId, caseInstant, count } from './case-values.ts';
import { certificationsSchema } from './certification-schema.ts';
import { knobContextSchema } from './window-schema.ts';

const productLines = z.array(count).max(100).describe('numbers; empty for any');

const saleSchema: z.ZodType<WonSale> = z.strictObject({
  registrationId: caseId('registration'),
  partnerId: caseId('partner'),
  productLines,
  wonAt: caseInstant,
  termEndsAt: caseInstant.nullable().describe('null: a year after the win'),
  churnedAt: caseInstant.nullable().describe('when the customer stopped using it'),
  certifications: certificationsSchema,
  knobContext: knobContextSchema,
});

const incumbencyShape = {
  sales: z.array(saleSchema).max(100),
  choices: z
    .array(z.strictObject({ partnerId: caseId('partner'), productLines, chosenAt: caseInstant }))
    .max(100)
    .describe("the customer's letters"),
};

/** Who won what, and whom the customer chose. */
const incumbencySchema: z.ZodType<IncumbencyFacts> = z.strictObject(incumbencyShape);

/** The same, with the product line that is asked about. */
export const recordSchema = z.strictObject({ ...incumbencyShape, line: count });

/** What the clock looks at before a term ends. */
export const renewalSchema: z.ZodType<RenewalFacts> = z.strictObject({
  sale: saleSchema,
  incumbency: incumbencySchema,
  claim: z
    .strictObject({
      registrationId: caseId('registration'),
      openedAt: caseInstant,
      reviewStatus,
      lastActivityAt: caseInstant,
      warnedAtDays: z.array(count).max(100),
    })
    .nullable(),
  registeredAnyway: z.boolean(),
});
