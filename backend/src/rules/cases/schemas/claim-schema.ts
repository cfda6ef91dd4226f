import { protectionStatus, reviewStatus } from '@alongside/shared/vocabulary/registration';
import { z } from 'zod';
import type { ClaimFact } from '../../claim/claim-fact.ts';
import { caseId, caseInstant, scope } from './case-values.ts';

const customerId = caseId('customer');
const registrationId = caseId('registration');
const partnerId = caseId('partner');

/** Any assertion that a customer is somebody's. */
export const claimSchema: z.ZodType<ClaimFact> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('registration'),
    customerId,
    scope,
    registrationId,
    partnerId,
    submittedAt: caseInstant,
    reviewStatus,
    exclusive: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('protection_window'),
    customerId,
    scope,
    windowId: caseId('protectionWindow'),
    registrationId,
    partnerId,
    submittedAt: caseInstant,
    startsAt: caseInstant,
    endsAt: caseInstant,
    status: protectionStatus,
    exclusive: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('direct_deal'),
    customerId,
    scope,
    dealId: caseId('deal'),
    since: caseInstant,
    createdAt: caseInstant,
    lastActivityAt: caseInstant,
  }),
  z.strictObject({
    kind: z.literal('incumbency'),
    customerId,
    scope,
    partnerId,
    since: caseInstant,
    until: caseInstant.nullable(),
  }),
]);
