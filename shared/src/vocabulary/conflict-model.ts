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
      loses: z.string(),
    }),
  ),
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
