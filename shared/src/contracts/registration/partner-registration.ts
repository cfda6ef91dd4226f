import { z } from 'zod';
import { moment } from '../../vocabulary/moment.ts';
import { messageView } from '../../vocabulary/card-model.ts';
import { idOf } from '../../vocabulary/ids.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** What the partner who registered may see of it, and nothing else (R73). */
export const partnerRegistration = z.strictObject({
  ...registrationReceipt.shape,
  customer: z.string(),
  amount: z.string(),
  expectedClose: z.string(),
  products: z.string().optional(),
  /** What the partner earns with this deal, as it was frozen at the approval. */
  benefit: z.string().optional(),
  /** What the partner can do now. */
  may: z.array(
    z.enum([
      'confirm',
      'complete',
      'answer',
      'withdraw',
      'request_extension',
      'release',
      'add_evidence',
      'appeal',
      'message',
    ]),
  ),
  /** The open question, when information was requested. */
  question: z.string().optional(),
  /** Why it was decided so, in sentences that name no rival (G14). */
  reasons: z.array(z.string()),
  appealBy: moment.optional(),
  keepAlive: z.string().optional(),
  timeline: z.array(z.strictObject({ happened: moment, text: z.string() })),
  messages: z.array(messageView),
  /** Its own help on the linked deal that our side logged (domain 3.9); what waits for its word comes first. */
  help: z.array(
    z.strictObject({ touchId: idOf('touch'), text: z.string(), confirmed: z.boolean() }),
  ),
  partnerManager: z.string().optional(),
  threadId: idOf('thread').optional(),
});
export type PartnerRegistration = z.infer<typeof partnerRegistration>;
