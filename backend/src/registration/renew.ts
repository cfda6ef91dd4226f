import { renewRegistration } from '@alongside/shared/contracts/registration/renew';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { recordNotice } from '../protection-window/record-notice.ts';
import { setLookAgain } from '../protection-window/watch-store.ts';
import { decideRenewalClaim, type RenewalDecision } from '../rules/claim/decide-renewal-claim.ts';
import { addHours } from '../rules/kernel/instant.ts';
import { getRegistrationOrThrow, lockRegistration } from './lock-registration.ts';
import { loadRenewalFacts } from './load-renewal-facts.ts';
import { openRenewal } from './open-renewal.ts';
import { recordDecision } from './record-decision.ts';

/** Nothing is left to do for a renewal: the clock never looks again. */
const NEVER = '9999-12-31T00:00:00.000Z';

/** The clock looks at a won deal before its term ends. The rules in force now hold: a renewal is a new registration. */
export const renew = handle(renewRegistration, async (context, input) => {
  const { record } = await lockRegistration(context, input.registrationId);
  const policy = await loadCurrentPolicy(context);
  const facts = await loadRenewalFacts(context, record);
  const command = { kind: 'renew' } as const;
  const decided = decideRenewalClaim(facts, command, policy, context.now);
  const { decision } = decided;
  await setLookAgain(context.tx, record.registrationId, lookAgainAt(decision, context.now));
  if (decision.kind === 'opened') {
    const renewalId = await openRenewal(context, { record, facts, command, decided, decision });
    return { changed: true, renewalId };
  }
  if (facts.claim === null || decision.kind === 'waits' || decision.kind === 'blocked')
    return { changed: false };
  const renewal = await getRegistrationOrThrow(context, facts.claim.registrationId);
  const taken = { record: renewal, facts, command, decided };
  if (decision.kind === 'warned') await warn(context, taken, decision.days);
  else await free(context, taken);
  return { changed: true };
});

type Taken = Pick<Parameters<typeof recordDecision>[1], 'record' | 'facts' | 'command' | 'decided'>;

/** Who is not the partner of record today may be tomorrow: a certification can be renewed. */
function lookAgainAt(decision: RenewalDecision, now: Instant): Instant {
  if (decision.kind === 'blocked') return addHours(now, 24);
  return 'lookAgainAt' in decision ? (decision.lookAgainAt ?? NEVER) : NEVER;
}

async function warn(context: OperationContext, taken: Taken, days: number): Promise<void> {
  const kind = 'renewal_warned';
  const notice = { notice: kind, about: taken.record.submittedAt, days } as const;
  await recordNotice(context, { ...taken, kind, notice });
}

/** Nobody cared: the renewal is withdrawn, and its cells are open to everybody. */
async function free(context: OperationContext, taken: Taken): Promise<Id<'decision'>> {
  const reason = 'renewal_freed';
  const changes = { review_status: 'withdrawn' } as const;
  return recordDecision(context, { ...taken, kind: reason, reason, changes });
}
