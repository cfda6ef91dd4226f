import type { Id } from '@alongside/shared/vocabulary/ids';
import { openConflict } from '../conflict/open-conflict.ts';
import { listClaims } from '../customer/claim-store.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { collides } from '../rules/claim/collides.ts';
import type { RenewalDecision } from '../rules/claim/decide-renewal-claim.ts';
import { waitingStatuses } from '../rules/claim/is-live.ts';
import { getRegistrationOrThrow } from './lock-registration.ts';
import { type DecisionToRecord, recordDecision } from './record-decision.ts';
import { insertRenewal } from './renewal-store.ts';

interface RenewalToOpen extends Pick<DecisionToRecord, 'record' | 'facts' | 'command' | 'decided'> {
  readonly decision: Extract<RenewalDecision, { kind: 'opened' }>;
}

/** Registers the renewal for the partner of record; rivals who wait already meet it in a conflict. */
export async function openRenewal(
  context: OperationContext,
  { record: won, decision, ...taken }: RenewalToOpen,
): Promise<Id<'registration'>> {
  const renewalId = context.newId('registration');
  await insertRenewal(context.tx, {
    renewalId,
    wonId: won.registrationId,
    partnerId: decision.partnerId,
    submittedAt: decision.submittedAt,
    expectedCloseOn: decision.termEndsAt.slice(0, 10),
    decisionDueAt: decision.freesAt,
    policyVersion: taken.decided.trace.policyVersion,
  });
  const record = await getRegistrationOrThrow(context, renewalId);
  const kind = 'renewal_opened';
  await recordDecision(context, { ...taken, record, kind, reason: kind, changes: {} });
  const { customerId } = won;
  const against = await listWaitingRivals(context, customerId, renewalId);
  if (against.length > 0)
    await openConflict(context, { customerId, registrationId: renewalId, against });
  return renewalId;
}

async function listWaitingRivals(
  { tx }: OperationContext,
  customerId: Id<'customer'>,
  renewalId: Id<'registration'>,
): Promise<readonly Id<'registration'>[]> {
  const claims = await listClaims(tx, customerId, null);
  const waiting = claims.flatMap((claim) =>
    claim.kind === 'registration' && waitingStatuses.includes(claim.reviewStatus) ? [claim] : [],
  );
  const own = waiting.find(({ registrationId }) => registrationId === renewalId);
  if (own === undefined) return [];
  return waiting.filter((claim) => collides(own, claim)).map((claim) => claim.registrationId);
}
