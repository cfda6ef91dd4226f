import { partnerStatus, partnerTier, partnerType } from '@alongside/shared/vocabulary/partner';
import { protectionStatus } from '@alongside/shared/vocabulary/registration';
import { z } from 'zod';
import type { KnobContext } from '../../policy/compiled-policy.ts';
import type { WindowFacts } from '../../protection-window/facts.ts';
import { caseCountry, caseId, caseInstant, caseKey, count } from './case-values.ts';
import { certificationsSchema } from './certification-schema.ts';

/** What overrides of the policy may look at. */
export const knobContextSchema: z.ZodType<KnobContext> = z.strictObject({
  partnerType,
  tier: partnerTier,
  country: caseCountry.nullable(),
  productLines: z.array(caseKey).max(100),
  segment: caseKey.nullable(),
});

const ourTask = z.strictObject({
  kind: z.enum(['extension', 'conflict', 'review']),
  openedAt: caseInstant,
  closedAt: caseInstant.nullable(),
});

export const windowShape = {
  windowId: caseId('protectionWindow'),
  registrationId: caseId('registration'),
  status: protectionStatus,
  startsAt: caseInstant,
  endsAt: caseInstant,
  extensionCount: count,
  extensionRequestedAt: caseInstant.nullable().describe("the partner's undecided request"),
  lateStage: z.boolean().describe('the linked deal stands in Proposal or later'),
  lastActivityAt: caseInstant.nullable(),
  recentActivity: z.array(caseInstant).max(1000),
  ourTasks: z.array(ourTask).max(100).describe('while one is open the activity clock stands still'),
  certifications: certificationsSchema,
  endsUnlessCertifiedAt: caseInstant.nullable(),
  partnerStatus,
  knobContext: knobContextSchema,
};

/** A period of protection. */
export const windowSchema: z.ZodType<WindowFacts> = z.strictObject(windowShape);
