import { z } from 'zod';
import { instant } from './values.ts';
import { reasonCode } from './reason-codes.ts';

/** Small plain values that a rule looked at. Ids, dates, codes, amounts and domains only: never names, addresses or message text (architecture 5). */
const factValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()).readonly(),
]);
export const factSet = z.record(z.string(), factValue);
export type FactSet = Readonly<z.infer<typeof factSet>>;

/** What one rule said. `needs_review` also stands for a rule that could not be evaluated: it never reads as passed. */
export const ruleOutcome = z.strictObject({
  ruleId: z.string(),
  outcome: z.enum(['passed', 'failed', 'not_applicable', 'needs_review']),
  facts: factSet,
});
export type RuleOutcome = Readonly<z.infer<typeof ruleOutcome>>;

/** Why a decision was taken: a code of the catalogue and the values its sentence quotes. */
export const reason = z.strictObject({ code: reasonCode, facts: factSet });
export type Reason = Readonly<z.infer<typeof reason>>;

/** Everything needed to explain a decision and to take it again. */
export const decisionTrace = z.strictObject({
  engineVersion: z.string(),
  policyVersion: z.int(),
  decidedAt: instant,
  rules: z.array(ruleOutcome),
});
export type DecisionTrace = Readonly<z.infer<typeof decisionTrace>>;

/** The shape every rule of the engine answers with (architecture 5). `effects` are carried out by the operation in the same transaction. */
export interface Decided<D, E = never> {
  readonly decision: D;
  readonly reasons: readonly Reason[];
  readonly trace: DecisionTrace;
  readonly effects: readonly E[];
}
