import {
  protectionStatus,
  registrationType,
  reviewStatus,
} from '@alongside/shared/vocabulary/registration';
import { z } from 'zod';
import type { ConflictFacts } from '../../conflict/facts.ts';
import { caseId, caseInstant, caseInterval, caseKey } from './case-values.ts';

const registrationParty = z.strictObject({
  kind: z.literal('registration'),
  registrationId: caseId('registration'),
  partnerId: caseId('partner'),
  submittedAt: caseInstant,
  complete: z.boolean().describe('all fields that start the clock were there'),
  reviewStatus,
  protectionStatus,
  protectedSince: caseInstant.nullable().describe('when protection was granted'),
  certificationRank: z.int().min(0).max(3).describe('0 none, 3 expert'),
  registrationType,
  held: z.boolean(),
  incumbent: z.boolean().describe('partner of record on the latest won deal'),
  customerLetter: z.boolean().describe("the customer's written choice names this partner"),
});

const directParty = z.strictObject({
  kind: z.literal('direct'),
  dealId: caseId('deal'),
  submittedAt: caseInstant,
  createdAt: caseInstant,
  lastActivityAt: caseInstant,
});

export const conflictSchema: z.ZodType<ConflictFacts> = z.strictObject({
  conflictId: caseId('conflict'),
  openedAt: caseInstant,
  segment: caseKey.nullable(),
  choiceSpent: z.boolean().describe("the customer's letter has moved the business once already"),
  contestWindow: caseInterval.nullable(),
  parties: z.array(z.discriminatedUnion('kind', [registrationParty, directParty])).max(1000),
});
