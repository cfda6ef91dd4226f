import { reasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { reviewStatus } from '@alongside/shared/vocabulary/registration';
import { z } from 'zod';
import type { DeciderFacts, RoutingFacts } from '../../registration/routing/facts.ts';
import type { EscalationFacts } from '../../registration/sla/escalation-facts.ts';
import type { FastLaneFacts } from '../../registration/sla/fast-lane-facts.ts';
import { caseId, caseInstant, caseKey, count } from './case-values.ts';
import { knobContextSchema } from './window-schema.ts';

const keys = z.array(caseKey).max(100);
const flags = z.array(reasonCode).describe('what a manager should look at; empty is clean');

/** What the routing table looks at. */
export const routingSchema: z.ZodType<RoutingFacts> = z.strictObject({
  knobContext: knobContextSchema,
  amountMinor: z.int().nullable(),
  conflict: z.boolean(),
  directDealOwners: keys.describe('who own a competing direct deal'),
});

/** Who wants to decide. */
export const deciderSchema: z.ZodType<DeciderFacts> = z.strictObject({
  keys: keys.describe('the id, the groups and the role of the person'),
  routing: routingSchema,
  missedPromises: count,
  agreed: keys.describe('approvers who agreed before'),
});

export const escalationSchema: z.ZodType<EscalationFacts> = z.strictObject({
  registrationId: caseId('registration'),
  reviewStatus,
  routing: routingSchema,
  missedPromises: count,
  agreed: keys,
  answerDueAt: caseInstant,
  flags,
});

export const fastLaneSchema: z.ZodType<FastLaneFacts> = z.strictObject({
  registrationId: caseId('registration'),
  reviewStatus,
  submittedAt: caseInstant,
  decisionDueAt: caseInstant,
  knobContext: knobContextSchema,
  amountMinor: z.int().nullable(),
  certified: z.boolean(),
  flags,
  conflict: z.boolean(),
  agreed: z
    .record(caseKey, count)
    .describe('by row: how often the lane in shadow said what a manager decided'),
});
