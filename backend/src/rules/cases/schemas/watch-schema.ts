import { revocationReason } from '@alongside/shared/vocabulary/registration';
import { z } from 'zod';
import type { EndedWindowFacts, WatchFacts } from '../../protection-window/facts.ts';
import type { RevocationFacts } from '../../protection-window/revocation-facts.ts';
import { caseDay, caseId, caseInstant, count } from './case-values.ts';
import { windowShape } from './window-schema.ts';

const notice = z.strictObject({
  kind: z.enum(['activity_warned', 'activity_asked', 'activity_overdue', 'end_reminded']),
  about: caseInstant.describe('the activity, or the end, that it was about'),
  days: count,
});

/** A live period as the clock looks at it. */
export const watchSchema: z.ZodType<WatchFacts> = z.strictObject({
  ...windowShape,
  notices: z.array(notice).max(1000).describe('what people were told already'),
  partnerStatusSince: caseInstant,
  dealLinked: z.boolean(),
});

/** A period that ended before its time. */
export const endedSchema: z.ZodType<EndedWindowFacts> = z.strictObject({
  ...windowShape,
  promisedEndsAt: caseInstant,
});

const proposal = z.strictObject({
  proposedBy: caseId('crmUser').nullable(),
  proposedAt: caseInstant,
  reason: revocationReason,
  takesEffectAt: caseInstant.nullable(),
});

/** A period that somebody wants to take back. */
export const revocationSchema: z.ZodType<RevocationFacts> = z.strictObject({
  ...windowShape,
  proposal: proposal.nullable().describe('what waits for a second person'),
});

export const proposeRevocationCommand = z.strictObject({
  kind: z.literal('propose_revocation'),
  reason: revocationReason,
  evidenceOn: z.array(caseDay).max(100),
});

export const answerRevocationCommand = z.strictObject({
  kind: z.literal('answer_revocation'),
  answer: z.enum(['confirm', 'dismiss']),
  by: caseId('crmUser').nullable().describe('null: the clock'),
});
