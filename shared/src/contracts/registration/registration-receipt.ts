import { z } from 'zod';
import { moment } from '../../vocabulary/moment.ts';
import { idOf } from '../../vocabulary/ids.ts';
import {
  protectionStatus,
  registrationOutcome,
  reviewStatus,
} from '../../vocabulary/registration.ts';
import { tone } from '../../vocabulary/tone.ts';

/** What a registering person gets back, and what every change of a registration answers. */
export const registrationReceipt = z.strictObject({
  registrationId: idOf('registration'),
  reviewStatus,
  protectionStatus,
  outcome: registrationOutcome,
  /** One sentence in the reader's words. */
  status: z.string(),
  tone,
  submitted: moment.optional(),
  due: moment.optional(),
  protectedUntil: moment.optional(),
  /** Approval fields that are still missing, in the reader's words. */
  missing: z.array(z.string()),
  decisionId: idOf('decision').optional(),
});
export type RegistrationReceipt = z.infer<typeof registrationReceipt>;
