import { z } from 'zod';
import { cardAction } from './card-action.ts';
import { idOf } from './ids.ts';
import { moment } from './moment.ts';
import { tone } from './tone.ts';
import { instant } from './values.ts';

const queueItem = z.strictObject({
  registrationId: idOf('registration'),
  partner: z.string(),
  tier: z.string(),
  customer: z.string(),
  amount: z.string(),
  due: moment.optional(),
  status: z.string(),
  tone,
  flags: z.array(z.strictObject({ text: z.string(), tone })),
  /** True when a manager may approve it together with others. */
  clean: z.boolean(),
  conflictId: idOf('conflict').optional(),
  dealRecordUrl: z.url().optional(),
  /** The deal's record in the CRM of the reader. */
  dealRecordId: z.string().optional(),
  actions: z.array(cardAction),
});

/** The manager's queue, by due time. */
export const queueModel = z.strictObject({
  asOf: instant,
  title: z.string(),
  summary: z.string(),
  items: z.array(queueItem),
  total: z.int().min(0),
  nextCursor: z.string().optional(),
  /** What to say when there is nothing to decide. */
  empty: z.strictObject({ title: z.string(), text: z.string() }),
});
export type QueueModel = z.infer<typeof queueModel>;
