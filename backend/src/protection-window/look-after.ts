import { lookAfterProtection } from '@alongside/shared/contracts/protection-window/look-after';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { type LockedRegistration, lockRegistration } from '../registration/lock-registration.ts';
import { recordDecision } from '../registration/record-decision.ts';
import { decideActivityCheck } from '../rules/protection-window/decide-activity-check.ts';
import { decideEndReminder } from '../rules/protection-window/decide-end-reminder.ts';
import { decideLeaving } from '../rules/protection-window/decide-leaving.ts';
import type { WatchFacts } from '../rules/protection-window/facts.ts';
import { endProtection } from './end-protection.ts';
import { loadWatchFacts } from './load-watch-facts.ts';
import { recordNotice } from './record-notice.ts';
import { setLookAgain } from './watch-store.ts';

/** What one look brought. */
interface Look {
  readonly kind: 'ended' | 'told' | 'nothing';
  readonly lookAgainAt: Instant | null;
}

/** The clock looks at a live protection: has its partner left, is it quiet, is its end near? Called again it finds nothing to do. */
export const lookAfter = handle(lookAfterProtection, async (context, input) => {
  const locked = await lockRegistration(context, input.registrationId);
  if (locked.record.protectionStatus !== 'active') return { changed: false };
  const facts = await loadWatchFacts(context, locked.record);
  const looks: Look[] = [];
  for (const look of [followPartner, checkActivity, remindEnd]) {
    const found = await look(context, locked, facts);
    if (found.kind === 'ended') return { changed: true };
    looks.push(found);
  }
  const moments = looks.flatMap(({ lookAgainAt }) => (lookAgainAt === null ? [] : [lookAgainAt]));
  // When time alone changes nothing more, the end itself is the next thing that happens.
  const lookAgainAt = moments.toSorted()[0] ?? facts.endsAt;
  await setLookAgain(context.tx, input.registrationId, lookAgainAt);
  return { changed: looks.some(({ kind }) => kind === 'told'), lookAgainAt };
});

async function followPartner(
  context: OperationContext,
  { record, policy }: LockedRegistration,
  facts: WatchFacts,
): Promise<Look> {
  const command = { kind: 'follow_partner' } as const;
  const decided = decideLeaving(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'waits') return { kind: 'nothing', lookAgainAt: decision.lookAgainAt };
  if (decision.kind === 'blocked') return { kind: 'nothing', lookAgainAt: null };
  await endProtection(context, record.registrationId, 'released', decision.endsAt);
  await recordDecision(context, {
    record,
    kind: 'partner_left',
    reason: 'partner_left',
    facts,
    command,
    decided,
    changes: { protection_status: 'released' },
  });
  return { kind: 'ended', lookAgainAt: null };
}

async function checkActivity(
  context: OperationContext,
  { record, policy }: LockedRegistration,
  facts: WatchFacts,
): Promise<Look> {
  const command = { kind: 'check_activity' } as const;
  const decided = decideActivityCheck(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'waits') return { kind: 'nothing', lookAgainAt: decision.lookAgainAt };
  if (decision.kind === 'blocked') return { kind: 'nothing', lookAgainAt: null };
  const kind = 'activity_checked';
  if (decision.kind === 'noticed') {
    await recordNotice(context, { record, kind, facts, command, decided, notice: decision });
    return { kind: 'told', lookAgainAt: decision.lookAgainAt };
  }
  await endProtection(context, record.registrationId, 'lapsed', decision.endsAt);
  await recordDecision(context, {
    record,
    kind,
    reason: 'window_lapsed',
    facts,
    command,
    decided,
    changes: { protection_status: 'lapsed' },
  });
  return { kind: 'ended', lookAgainAt: null };
}

async function remindEnd(
  context: OperationContext,
  { record, policy }: LockedRegistration,
  facts: WatchFacts,
): Promise<Look> {
  const command = { kind: 'remind_end' } as const;
  const decided = decideEndReminder(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'waits') return { kind: 'nothing', lookAgainAt: decision.lookAgainAt };
  if (decision.kind === 'blocked') return { kind: 'nothing', lookAgainAt: null };
  const kind = 'end_reminded';
  await recordNotice(context, { record, kind, facts, command, decided, notice: decision });
  return { kind: 'told', lookAgainAt: decision.lookAgainAt };
}
