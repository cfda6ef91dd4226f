import { knobsOf } from '../registration/registration-knobs.ts';
import { updateRegistration } from '../registration/registration-store.ts';
import type { DealChoice } from '../registration/choose-deal.ts';
import type { LockedRegistration } from '../registration/lock-registration.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { decideRole } from '../rules/attribution/sourced-test.ts';
import type { ApprovalDecision } from '../rules/registration/decisions.ts';
import type { ReviewFacts } from '../rules/registration/facts.ts';
import { listTouches } from './touch-store.ts';

type RoleTest = Extract<ApprovalDecision, { kind: 'approved' }>['roleTest'];

/** The sourced test (domain 4): the role is fixed at the approval and only read at the close (domain 3.9). */
export async function saveRole(
  context: OperationContext,
  { record, policy, facts }: LockedRegistration & { readonly facts: ReviewFacts },
  deal: DealChoice,
  test: RoleTest,
): Promise<void> {
  const { registrationId } = record;
  const roleFacts = {
    registrationId,
    partnerId: record.partner.partnerId,
    registrationType: record.registrationType,
    submittedAt: test.submittedAt,
    opportunityCreatedAt: deal.kind === 'link' ? deal.createdInCrmAt : null,
    vendorActivityAt: facts.claims.flatMap((claim) =>
      claim.kind === 'direct_deal' ? [claim.since] : [],
    ),
    approvable: test.approvable,
    touches: deal.kind === 'link' ? await listTouches(context.tx, deal.dealId) : [],
  };
  const { influencedRequiresTouches, sourcedRequires } = knobsOf(record, policy).attribution;
  const knobs = {
    version: policy.version,
    lookbackDays: test.netNewLookbackDays,
    influencedRequiresTouches,
    sourcedRequires,
  };
  const decided = decideRole(roleFacts, knobs, context.now);
  await saveDecision(context, {
    kind: 'attribution_role',
    registrationId,
    facts: roleFacts,
    command: {
      kind: 'decide_role',
      lookbackDays: knobs.lookbackDays,
      influencedRequiresTouches,
      sourcedRequires,
    },
    decided,
  });
  await updateRegistration(context.tx, registrationId, { attribution_role: decided.decision.role });
}
