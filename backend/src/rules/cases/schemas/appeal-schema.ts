import { crmRole } from '@alongside/shared/vocabulary/actor';
import { reason } from '@alongside/shared/vocabulary/decision';
import { protectionStatus, reviewStatus } from '@alongside/shared/vocabulary/registration';
import { z } from 'zod';
import type { AppealFacts, Judge } from '../../registration/appeal-facts.ts';
import { caseId, caseInstant, caseKey, count } from './case-values.ts';
import { evidenceSchema } from './review-schema.ts';
import { knobContextSchema } from './window-schema.ts';

const judge: z.ZodType<Judge> = z.strictObject({
  key: caseKey,
  role: z.union([crmRole, z.literal('system')]),
});

const against = z.strictObject({
  decisionId: caseId('decision'),
  takenAt: caseInstant,
  takenBy: judge,
  reasons: z.array(reason).max(100),
});

/** What an appeal looks at. */
export const appealSchema: z.ZodType<AppealFacts> = z.strictObject({
  registrationId: caseId('registration'),
  reviewStatus,
  protectionStatus,
  against: against.nullable().describe('the newest decision against the partner'),
  appealsBefore: count,
  open: z
    .strictObject({ openedAt: caseInstant, hearableFrom: caseInstant.nullable() })
    .nullable()
    .describe('the appeal that waits for an answer'),
  evidence: z.array(evidenceSchema).max(100),
  promisedEndsAt: caseInstant.nullable(),
  rivals: z.array(caseId('registration')).max(1000),
  knobContext: knobContextSchema,
});

export const openAppealCommand = z.strictObject({
  kind: z.literal('open_appeal'),
  evidence: z.array(evidenceSchema).max(100),
});

export const answerAppealCommand = z.strictObject({
  kind: z.literal('answer_appeal'),
  answer: z.enum(['uphold', 'reject']),
  by: judge,
});
