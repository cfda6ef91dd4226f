import type { Id } from '@alongside/shared/vocabulary/ids';
import { insideSavepoint } from '../platform/database/inside-savepoint.ts';
import { DoubleProtectionError } from '../platform/database/postgres-errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { endProtection } from '../protection-window/end-protection.ts';
import { deciderUuid } from '../registration/decider.ts';
import { updateRegistration } from '../registration/registration-store.ts';
import type { SettlementEffect } from '../rules/conflict/settlement-effects.ts';
import { makeTeaming, restoreWindows, shareWindows } from './held-window-store.ts';

/** What a settlement changes for its sides, in the order in which the rules gave it. */
export async function carryOutSettlement(
  context: OperationContext,
  effects: readonly SettlementEffect[],
  decisionId: Id<'decision'>,
): Promise<void> {
  for (const effect of effects) await carryOut(context, effect, decisionId);
}

async function carryOut(
  context: OperationContext,
  effect: SettlementEffect,
  decisionId: Id<'decision'>,
): Promise<void> {
  const { registrationId } = effect;
  switch (effect.kind) {
    case 'end_window':
      await endProtection(context, registrationId, effect.status, effect.endsAt);
      await updateRegistration(context.tx, registrationId, {
        protection_status: effect.status,
        decision_id: decisionId,
      });
      return;
    case 'decline':
      await updateRegistration(context.tx, registrationId, {
        review_status: 'declined',
        decline_reason: effect.reason,
        decided_at: context.now,
        decided_by: deciderUuid(context.actor),
        decision_id: decisionId,
      });
      return;
    case 'share_window':
      await shareWindows(context.tx, registrationId);
      return;
    case 'make_teaming':
      await makeTeaming(context.tx, registrationId);
      await updateRegistration(context.tx, registrationId, { decision_id: decisionId });
      return;
    case 'restore_window':
      await restore(context, registrationId);
  }
}

/** Who stands in two disputes has to win both: while another holds the ground, the window stays put aside. */
async function restore(
  { tx }: OperationContext,
  registrationId: Id<'registration'>,
): Promise<void> {
  try {
    await insideSavepoint(tx, () => restoreWindows(tx, registrationId));
  } catch (error) {
    if (!(error instanceof DoubleProtectionError)) throw error;
  }
}
