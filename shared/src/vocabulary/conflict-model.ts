import { z } from 'zod';
import { cardAction } from './card-action.ts';
import { idOf } from './ids.ts';
import { moment } from './moment.ts';

/** Two or more claims side by side, with the decision the rules propose. */
export const conflictModel = z.strictObject({
  conflictId: idOf('conflict'),
  title: z.string(),
  status: z.string(),
  due: moment.optional(),
  /** To whom it went when nobody settled it in time, or no rule decides. */
  escalation: z.string().optional(),
  proposal: z.strictObject({
    text: z.string(),
    decidingRule: z.string(),
    winner: idOf('registration').optional(),
  }),
  sides: z.array(
    z.strictObject({
      registrationId: idOf('registration'),
      partner: z.string(),
      tier: z.string(),
      submitted: moment,
      status: z.string(),
      facts: z.array(z.string()),
      evidence: z.array(z.string()),
      /** What the decision rests on and this side has not handed in. */
      missing: z.array(z.string()),
      loses: z.string(),
    }),
  ),
  /** Open deals of direct sales with this customer, and how each stands to who goes first. */
  directSales: z.array(
    z.strictObject({ dealId: idOf('deal'), name: z.string(), text: z.string() }),
  ),
  /** What the deciding rule rests on. */
  evidenceNeeded: z.string(),
  rules: z.array(
    z.strictObject({
      title: z.string(),
      sentence: z.string(),
      outcome: z.enum(['decides', 'equal', 'not_applicable', 'not_reached']),
    }),
  ),
  actions: z.array(cardAction),
});
export type ConflictModel = z.infer<typeof conflictModel>;
